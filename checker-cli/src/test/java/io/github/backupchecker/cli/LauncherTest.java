package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script beside the jar says what the jar says, whatever becomes of its archive. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a script of the POSIX shell")
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/main/launcher/backup-checker");
  private static final String LOADED = "BACKUP_CHECKER_JAVA_OPTIONS=-Xlog:class+load:stdout ";
  private static final String[] ARCHIVED = {
    "cli.Main source: shared objects file", " picocli.CommandLine source: shared objects file"
  };
  @TempDir private static Path program;
  @TempDir private Path folder;

  @BeforeAll
  static void install() throws Exception {
    ExecutableJar.write(program.resolve("backup-checker.jar"));
    Files.copy(SCRIPT, program.resolve("backup-checker"));
    assertThat(program.resolve("backup-checker").toFile().setExecutable(true)).isTrue();
    assertThat(sh(program, "$BC --version")).endsWith("exit 0\n");
  }

  /** An archive is made once: each test begins with a copy, which is as fresh. */
  @BeforeEach
  void declare() throws Exception {
    assertThat(sh("cp -Rp '" + program + "/cache' .")).isEqualTo("exit 0\n");
    Files.writeString(folder.resolve("good.yaml"), "vaults: {}\n");
    Files.writeString(
        folder.resolve("bad.yaml"), "policies: { p: { retention: { daily: 3 days } } }\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --allow-empty good.yaml",
        "check bad.yaml",
        "check --format json bad.yaml",
        "check 'no such' 'it''s' '*'",
        "explain 'a \"b\"' '$HOME' ''",
        "--version"
      })
  void theScriptSaysWhatTheJarSays(String arguments) throws Exception {
    String jar = sh("\"$JAVA\" -jar '" + program + "/backup-checker.jar' " + arguments);
    assertThat(sh("$BC " + arguments)).isEqualTo(jar).contains("exit ");
  }

  /** What was not understood would not be judged, and what judges it not be archived. */
  @Test
  void whatAnArchiveIsMadeFromIsUnderstood() throws Exception {
    String script = Files.readString(SCRIPT);
    String estate = script.substring(script.indexOf("<<'END'\n") + 8, script.indexOf("\nEND\n"));
    Files.writeString(folder.resolve("estate.yaml"), estate);
    assertThat(sh("$BC check --quiet estate.yaml")).contains("0 problems").endsWith("exit 1\n");
  }

  @Test
  void theFirstStartSaysWhatTheOthersSay() throws Exception {
    String others = sh("$BC check bad.yaml");
    assertThat(sh("rm -r cache; $BC check bad.yaml")).isEqualTo(others).endsWith("exit 1\n");
    assertThat(archives()).hasSize(1);
  }

  @Test
  void theFirstStartMakesAnArchiveForThoseThatFollow() throws Exception {
    assertThat(sh("rm -r cache; " + LOADED + "$BC --version")).contains(ARCHIVED);
    assertThat(archives()).hasSize(1);
    assertThat(cache()).isDirectory();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache())))
        .isEqualTo("rwx------");
    Object made = Files.readAttributes(archives().get(0), "unix:ino,ctime");
    assertThat(sh(LOADED + "$BC --version")).contains(ARCHIVED);
    assertThat(Files.readAttributes(archives().get(0), "unix:ino,ctime")).isEqualTo(made);
  }

  @Test
  void anArchiveOfAnotherJarIsReplaced() throws Exception {
    sh("touch -t 200001010000 '" + archives().get(0) + ".size'");
    assertThat(sh(LOADED + "$BC --version")).contains(ARCHIVED);
    assertThat(archives()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "garbage"})
  void aDamagedArchiveHarmsNothing(String content) throws Exception {
    String whole = sh("$BC check bad.yaml");
    Path archive = archives().get(0);
    Files.delete(archive);
    Files.writeString(archive, content);
    Files.writeString(Path.of(archive + ".size"), content.length() + "\n");
    sh("touch -r '" + program + "/backup-checker.jar' '" + archive + ".size'");
    assertThat(sh("$BC check bad.yaml")).isEqualTo(whole);
  }

  @Test
  void aTruncatedArchiveHarmsNothing() throws Exception {
    String whole = sh("$BC check bad.yaml");
    Path archive = archives().get(0);
    byte[] content = Files.readAllBytes(archive);
    Files.delete(archive);
    Files.write(archive, Arrays.copyOf(content, content.length / 2));
    assertThat(sh("$BC check bad.yaml")).isEqualTo(whole);
    // no two archives are of one size to the byte
    assertThat(archives())
        .singleElement()
        .satisfies(made -> assertThat(Files.size(made)).isGreaterThan(content.length / 2));
  }

  @Test
  void aCacheThatCannotBeMadeHarmsNothing() throws Exception {
    sh("rm -r cache; printf 'a file' > cache");
    assertThat(sh("$BC check bad.yaml")).contains("bad.yaml:1:").endsWith("exit 1\n");
    assertThat(cache()).hasContent("a file");
  }

  @Test
  void pipelinesKeepNothingUnlessToldWhere() throws Exception {
    sh(
        "rm -r cache; unset BACKUP_CHECKER_CACHE; XDG_CACHE_HOME='"
            + folder
            + "' CI=true $BC --version");
    assertThat(folder.resolve("backup-checker"))
        .satisfiesAnyOf(f -> assertThat(f).doesNotExist(), f -> assertThat(f).isEmptyDirectory());
    sh("CI=true $BC --version");
    assertThat(archives()).hasSize(1);
  }

  @Test
  void twoFirstStartsAtOnceLeaveOneWholeArchive() throws Exception {
    String both =
        sh("rm -r cache; $BC check bad.yaml > one & $BC check bad.yaml > two; wait; cmp one two");
    assertThat(both).isEqualTo("exit 0\n");
    assertThat(archives()).hasSize(1);
    assertThat(sh(LOADED + "$BC --version")).contains(ARCHIVED);
  }

  @Test
  void aLinkOnThePathStartsIt() throws Exception {
    sh("mkdir 'a folder'; ln -s '" + program + "/backup-checker' 'a folder/backup-checker'");
    assertThat(sh("PATH=\"$PWD/a folder:$PATH\"; backup-checker --version"))
        .isEqualTo(sh("$BC --version"))
        .endsWith("exit 0\n");
  }

  @Test
  void optionsOfTheUserWin() throws Exception {
    String flags = "-XX:TieredStopAtLevel=4 -XX:+UseParallelGC -XX:+PrintFlagsFinal";
    assertThat(sh("BACKUP_CHECKER_JAVA_OPTIONS='" + flags + "' $BC --version"))
        .containsPattern("TieredStopAtLevel += 4 ")
        .containsPattern("UseParallelGC +:?= true ")
        .endsWith("exit 0\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Xshare:off",
        "-XX:SharedArchiveFile=other.jsa",
        "-XX:-UseCompressedOops",
        "-XX:+UseParallelGC",
        "-Xmx24m",
        "-XX:MaxRAM=64m",
        "-Xmn4m"
      })
  void noOptionOfTheUserMeetsOneThatItCannotBeUsedWith(String option) throws Exception {
    String usual = sh("$BC check bad.yaml");
    String options = "BACKUP_CHECKER_JAVA_OPTIONS='-Xlog:disable " + option + "'";
    assertThat(sh(options + " $BC check bad.yaml")).isEqualTo(usual);
  }

  @Test
  void aJavaThatKnowsAnOptionOfTheLauncherNoMoreStartsAllTheSame() throws Exception {
    String script = Files.readString(program.resolve("backup-checker"));
    Files.writeString(
        folder.resolve("later"), script.replace("C1MaxInlineSize", "C1FormerInlineSize"));
    Files.createSymbolicLink(
        folder.resolve("backup-checker.jar"), program.resolve("backup-checker.jar"));
    assertThat(sh("sh later check bad.yaml")).isEqualTo(sh("$BC check bad.yaml"));
    assertThat(sh("BACKUP_CHECKER_JAVA_OPTIONS=-XX:+Mistyped $BC --version"))
        .contains("Mistyped")
        .endsWith("exit 1\n");
  }

  @Test
  void aJavaWithoutANumberIsRunAsEveryOther() throws Exception {
    String usual = sh("$BC check bad.yaml");
    sh("mkdir -p odd/bin; ln -s \"$JAVA_HOME/bin/java\" odd/bin/java");
    Files.writeString(folder.resolve("odd/release"), "JAVA_VERSION=\"internal\"\n");
    assertThat(sh("JAVA_HOME=\"$PWD/odd\" $BC check bad.yaml")).isEqualTo(usual);
  }

  @Test
  void aMissingJavaIsSaidInOneLine() throws Exception {
    assertThat(sh("JAVA_HOME=/no/such $BC --version"))
        .contains("backup-checker: there is no '/no/such/bin/java'", "JAVA_HOME")
        .hasLineCount(2)
        .endsWith("exit 2\n");
    sh("mkdir tools; for t in dirname readlink; do ln -s \"$(command -v $t)\" tools/; done");
    assertThat(sh("unset JAVA_HOME; PATH=\"$PWD/tools\" $BC --version"))
        .startsWith("backup-checker: there is no Java: install Java 17 or newer")
        .hasLineCount(2)
        .endsWith("exit 2\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_412", "11.0.2", "16"})
  void aJavaThatIsTooOldIsSaidInOneLine(String version) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("old/bin"));
    Path java = Files.writeString(bin.resolve("java"), "#!/bin/sh\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("old/release"), "JAVA_VERSION=\"" + version + "\"\n");
    assertThat(sh("JAVA_HOME=\"$PWD/old\" $BC --version"))
        .contains("old/bin/java' is Java " + version + ", which is too old")
        .hasLineCount(2)
        .endsWith("exit 2\n");
  }

  private Path cache() {
    return folder.resolve("cache");
  }

  private List<Path> archives() throws IOException {
    try (Stream<Path> files = Files.list(cache())) {
      return files.filter(file -> file.toString().endsWith(".jsa")).toList();
    }
  }

  /** What a line prints in the test's folder, and how it exits. */
  private String sh(String line) throws IOException, InterruptedException {
    return sh(folder, line);
  }

  private static String sh(Path folder, String line) throws IOException, InterruptedException {
    Path script = folder.resolve("script");
    Files.writeString(
        script,
        "unset CI\nexport BACKUP_CHECKER_CACHE='%s' JAVA_HOME='%s'\nBC='%s'\ncd '%s' || exit\n%s\necho exit $?\n"
            .formatted(
                folder.resolve("cache"),
                System.getProperty("java.home"),
                program.resolve("backup-checker"),
                folder,
                line),
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.TRUNCATE_EXISTING);
    return Shell.run(". '" + script + "'");
  }
}
