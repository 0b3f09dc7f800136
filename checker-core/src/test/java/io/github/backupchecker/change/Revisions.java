package io.github.backupchecker.change;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.declaration.Neighbours;
import io.github.backupchecker.declaration.Uniter;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.Dialects;
import io.github.backupchecker.reading.InputReader;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.source.FilesInMemory;
import io.github.backupchecker.source.FoundFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Two texts of one file, as it was and as it is. */
record Revisions(String base, String head) {
  /** The day of every check. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 28);

  private static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final Checker CHECKER = new Checker(KNOWLEDGE);

  /** The way back. */
  Revisions reversed() {
    String was = head;
    return new Revisions(was, base);
  }

  /** What differs, in memory. */
  Changes changes() {
    return Changes.between(
        estate(base, Optional.of("base")), estate(head, Optional.empty()), KNOWLEDGE);
  }

  private static Estate estate(String text, Optional<String> revision) {
    FilesInMemory files = new FilesInMemory(List.of(FoundFile.inMemory("a.yaml", text)));
    ReadRequest plain = ReadRequest.of(files);
    ReadRequest request = revision.map(name -> plain.of(files, name)).orElse(plain);
    Inputs inputs = new InputReader(Dialects.all(KNOWLEDGE), request).read();
    return new Uniter()
        .unite(inputs.declarations(), Neighbours.NONE, List.of(), Optional.empty())
        .estate();
  }

  /** Each change in a line. */
  List<String> told() {
    return changes().all().stream()
        .map(change -> change.impact().word() + ": " + change.described())
        .toList();
  }

  /** Each operation that is derived in a line. */
  List<String> derived() {
    return changes().derived().stream()
        .map(
            one ->
                one.kind().id()
                    + " on "
                    + one.address()
                    + ": "
                    + one.open().map(why -> "? " + why).orElse(one.what()))
        .toList();
  }

  /** The report of the one since the other, on disk. */
  Report report(Path folder) throws IOException {
    Path before = Files.createDirectories(folder.resolve("before"));
    Path now = Files.createDirectories(folder.resolve("now"));
    Files.writeString(before.resolve("a.yaml"), base);
    Files.writeString(now.resolve("a.yaml"), head);
    return CHECKER.check(CheckRequest.of(now).since(Optional.of(new Base.Folder(before))).on(DAY));
  }

  /** What failed or cannot be told, in lines of rule and subject. */
  static List<String> findings(Report report) {
    return report.findings().stream()
        .filter(found -> !found.outcome().isExcused())
        .map(
            found ->
                (found.outcome() == Outcome.UNDETERMINED ? "? " : "")
                    + found.rule().id()
                    + " "
                    + found.finding().subject())
        .toList();
  }
}
