package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which folders POMs name as modules. */
class BuildModulesTest {
  private static final Path ROOT = Path.of("root").toAbsolutePath();
  private final Map<Path, String> files = new TreeMap<>();

  @Test
  void modulesOfModulesAndOfProfilesAreModules() {
    pom("pom.xml", "<modules><module>a</module></modules>");
    pom(
        "a/pom.xml",
        "<profiles><profile><id>p</id><modules><module> b </module></modules></profile></profiles>");
    pom("a/b/pom.xml", "");
    pom("sample/pom.xml", "");

    assertThat(modules()).containsExactlyInAnyOrder("", "a", "a/b");
  }

  /** Maven 4 calls modules subprojects. */
  @Test
  void subprojectsAreModules() {
    pom("pom.xml", "<subprojects><subproject>a</subproject></subprojects>");
    pom(
        "a/pom.xml",
        "<profiles><profile><id>p</id><subprojects><subproject>b</subproject></subprojects>"
            + "</profile></profiles>");
    pom("a/b/pom.xml", "");

    assertThat(modules()).containsExactlyInAnyOrder("", "a", "a/b");
  }

  /** What other elements call so is configuration of some plugin. */
  @Test
  void modulesOfAPluginsConfigurationAreNone() {
    pom(
        "pom.xml",
        "<build><plugins><plugin><configuration><modules><module>a</module></modules>"
            + "</configuration></plugin></plugins></build>");
    pom("a/pom.xml", "");

    assertThat(modules()).containsExactly("");
  }

  @Test
  void nothingIsFetchedForAPom() {
    files.put(
        ROOT.resolve("pom.xml"),
        "<!DOCTYPE project [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>"
            + "<project><modules><module>&a;</module><module>b</module></modules></project>");
    pom("b/pom.xml", "");

    assertThat(modules()).containsExactly("");
  }

  @Test
  void aModuleIsNamedByItsPomToo() {
    pom("pom.xml", "<modules><module>a/other.xml</module><module>../root/c</module></modules>");
    pom("a/other.xml", "");
    pom("c/pom.xml", "");

    assertThat(modules()).containsExactlyInAnyOrder("", "a", "c");
  }

  @Test
  void whatIsNotThereOrNoPomNamesNoModule() {
    pom("pom.xml", "<modules><module>gone</module><module>a</module><module>.</module></modules>");
    files.put(ROOT.resolve("a/pom.xml"), "<project><modules>");

    assertThat(modules()).containsExactlyInAnyOrder("", "a");
  }

  private void pom(String path, String content) {
    files.put(ROOT.resolve(path), "<project>" + content + "</project>");
  }

  private Stream<String> modules() {
    return new BuildModules(List.of(ROOT.resolve("pom.xml")))
            .modules(
                file ->
                    Optional.ofNullable(files.get(file))
                        .map(text -> text.getBytes(StandardCharsets.UTF_8)))
            .stream()
            .map(folder -> ROOT.relativize(folder).toString().replace('\\', '/'));
  }
}
