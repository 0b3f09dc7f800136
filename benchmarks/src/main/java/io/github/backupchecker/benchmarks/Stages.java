package io.github.backupchecker.benchmarks;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.EstateJudge;
import io.github.backupchecker.evaluation.EstateSides;
import io.github.backupchecker.evaluation.Judgement;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.UnitedEstate;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Dialects;
import io.github.backupchecker.reading.InputReader;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.source.FilesInMemory;
import io.github.backupchecker.source.FoundFile;
import java.util.List;
import java.util.Optional;

/** The verbs of a check, each by itself. */
final class Stages {
  private final Dialects dialects;
  private final EstateJudge judge;
  private final Checker checker;

  Stages() {
    Knowledge knowledge = new KnowledgeFile().read();
    Settings settings = Settings.defaults();
    this.dialects = Dialects.all(knowledge);
    this.judge =
        new EstateJudge(Rules.all(knowledge), knowledge, settings.profile(), settings.secrets(), 1);
    this.checker = new Checker(knowledge);
  }

  Inputs read(List<FoundFile> files) {
    return new InputReader(dialects, request(files)).read();
  }

  List<UnitedEstate> resolve(Inputs inputs) {
    return judge.unite(EstateSides.of(inputs, Optional.empty(), Settings.defaults()));
  }

  Judgement evaluate(List<UnitedEstate> united) {
    return judge.judge(united);
  }

  /** All of them. */
  Report check(List<FoundFile> files, int threads) {
    return checker.check(CheckRequest.of(request(files).onThreads(threads)), Settings.defaults());
  }

  private static ReadRequest request(List<FoundFile> files) {
    return ReadRequest.of(new FilesInMemory(files));
  }
}
