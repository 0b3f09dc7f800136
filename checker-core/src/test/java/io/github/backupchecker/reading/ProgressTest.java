package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void everyStageIsToldOfInTheSameWayOnAnyNumberOfThreads(int threads) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "vaults: { v: {}, w: {} }\n");
    Files.writeString(folder.resolve("b.yaml"), "agents: { a: { vault: v } }\n");
    List<String> told = new ArrayList<>();
    CheckRequest request =
        CheckRequest.of(ReadRequest.of(List.of(folder)).onThreads(threads))
            .watchedBy(
                (stage, files, all, objects) ->
                    told.add(stage.word() + " " + files + "/" + all + " " + objects));

    new Checker(new KnowledgeFile().read()).check(request);

    assertThat(told)
        .containsExactly(
            "reading 1/2 0",
            "reading 2/2 0",
            "resolving 1/2 2",
            "resolving 2/2 3",
            "judging 2/2 3");
  }
}
