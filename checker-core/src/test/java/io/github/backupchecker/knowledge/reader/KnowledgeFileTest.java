package io.github.backupchecker.knowledge.reader;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Erratum;
import io.github.backupchecker.knowledge.Fact;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.OperationFacts.Drop;
import io.github.backupchecker.knowledge.Refusal;
import io.github.backupchecker.knowledge.ReleaseNote;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.rules.Rules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The knowledge file as a whole: everything is there, cited, and used. */
class KnowledgeFileTest {

  @Test
  void everyNumberedFactIsStatedOnce() {
    assertThat(
            KNOWLEDGE.sources().facts().values().stream().flatMap(fact -> fact.dossier().stream()))
        .containsExactlyElementsOf(numbered("F", 47));
  }

  @Test
  void everyNumberedErratumSaysBothReadingsAndTheOneFollowed() {
    assertThat(
            KNOWLEDGE.sources().errata().values().stream()
                .flatMap(erratum -> erratum.dossier().stream()))
        .containsExactlyElementsOf(numbered("C", 25));
    assertThat(KNOWLEDGE.sources().errata().values())
        .allSatisfy(
            erratum -> {
              assertThat(erratum.readings()).isNotBlank();
              assertThat(erratum.followed()).isNotBlank();
            });
  }

  @Test
  void everyFactAndErratumCitesASectionOfTheVendor() {
    ids()
        .forEach(
            id -> {
              assertThat(KNOWLEDGE.citation(id).section()).isNotBlank();
              assertThat(KNOWLEDGE.citation(id).link()).startsWith("https://");
            });
  }

  @Test
  void everyFactAndErratumIsUsedByARowOrARule() {
    Set<String> used = new HashSet<>(KNOWLEDGE.tables().sources().uses().keySet());
    Rules.all(KNOWLEDGE).forEach(rule -> used.addAll(rule.metadata().facts()));

    assertThat(ids().filter(id -> !used.contains(id))).isEmpty();
  }

  @Test
  void everySectionIsCited() {
    Set<String> cited =
        ids().map(id -> KNOWLEDGE.citation(id).section()).collect(Collectors.toSet());

    assertThat(KNOWLEDGE.tables().sources().sections())
        .allSatisfy(section -> assertThat(cited).contains(section.section()));
  }

  @Test
  void everyOperationThatDropsDataDeletesIt() {
    assertThat(KNOWLEDGE.tables().operations().values())
        .filteredOn(facts -> facts.drops().filter(Drop.DATA::equals).isPresent())
        .isNotEmpty()
        .allMatch(OperationFacts::deletes);
  }

  @Test
  void everyAlternativeIsOfferedForARefusal() {
    assertThat(KNOWLEDGE.tables().alternatives().keySet())
        .containsExactlyInAnyOrderElementsOf(
            KNOWLEDGE.tables().refusals().stream().map(Refusal::keep).distinct().toList());
  }

  @Test
  void everyFloorIsSaidOfAGenerationThatExists() {
    for (Capability capability : Capability.values()) {
      KNOWLEDGE
          .requirement(capability)
          .floors()
          .forEach(
              (product, floors) ->
                  assertThat(floors.keySet())
                      .as("%s of %s", capability, product)
                      .containsExactlyElementsOf(
                          KNOWLEDGE.releases().generations().stream()
                              .filter(g -> g.product() == product)
                              .map(Generation::name)
                              .toList()));
    }
  }

  @Test
  void everyErrorOfACapabilityIsInTheCatalogue() {
    for (Capability capability : Capability.values()) {
      assertThat(KNOWLEDGE.requirement(capability).error().stream())
          .allSatisfy(code -> assertThat(KNOWLEDGE.errors().byCode(code)).isPresent());
    }
  }

  @Test
  void everyNoteIsAboutAReleaseOfTheTables() {
    List<String> listed =
        KNOWLEDGE.releases().generations().stream()
            .flatMap(g -> g.updates().stream().map(u -> g.label(u.update())))
            .toList();
    for (ReleaseNote note : KNOWLEDGE.tables().releases().notes()) {
      assertThat(Stream.concat(note.release().stream(), note.replacement().stream()))
          .allMatch(listed::contains);
    }
  }

  @Test
  void everyExplainedNoteIsAboutAReleaseOfTheTablesOrAnOperation() {
    Stream<String> listed =
        KNOWLEDGE.releases().generations().stream()
            .flatMap(g -> g.updates().stream().map(u -> g.label(u.update())));
    Set<String> known =
        Stream.concat(listed, Stream.of(OperationKind.values()).map(OperationKind::id))
            .collect(Collectors.toSet());

    assertThat(KNOWLEDGE.explanations().notes())
        .allSatisfy(note -> assertThat(known).containsAll(note.about()));
  }

  @Test
  void buildsAndVersionsRiseInTheirTables() {
    assertThat(KNOWLEDGE.releases().agentVersions()).isSorted().doesNotHaveDuplicates();
    for (Generation generation : KNOWLEDGE.releases().generations()) {
      assertThat(generation.updates().stream().map(Generation.Listed::update))
          .doesNotHaveDuplicates()
          .isSortedAccordingTo(
              (one, other) -> Boolean.compare(other.isOlderThan(one), one.isOlderThan(other)));
      assertThat(generation.updates().stream().flatMap(u -> u.build().stream()))
          .isSorted()
          .allMatch(build -> build.family().equals(generation.family()));
    }
  }

  private static Stream<String> ids() {
    return Stream.concat(
        KNOWLEDGE.sources().facts().values().stream().map(Fact::id),
        KNOWLEDGE.sources().errata().values().stream().map(Erratum::id));
  }

  private static List<String> numbered(String letter, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(n -> letter + n).toList();
  }
}
