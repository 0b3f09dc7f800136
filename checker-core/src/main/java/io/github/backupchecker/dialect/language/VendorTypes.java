package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.ScalarType;
import io.github.backupchecker.binding.WordPattern;
import io.github.backupchecker.knowledge.GuardOperation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.Upgrade;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The scalar types of the declaration language that the vendor's tables define. */
final class VendorTypes {
  private final Knowledge knowledge;
  private final Map<String, Optional<AgentVersion>> agents = new ConcurrentHashMap<>();

  VendorTypes(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  ScalarType<AgentVersion> agentVersion() {
    return ScalarType.<AgentVersion>of(
            "a MARS agent version such as " + String.join(", ", knowledge.agentExamples()),
            this::agent)
        .hinting(this::agentMeant)
        .suchAs(knowledge.agentExamples());
  }

  /** Read once: a fleet has few versions. */
  private Optional<AgentVersion> agent(String text) {
    return agents.computeIfAbsent(text, this::read);
  }

  private Optional<AgentVersion> read(String text) {
    return AgentVersion.parse(text).filter(knowledge.releases()::isPlausible);
  }

  /** A dot that was lost, or a part that was joined to another. */
  private String agentMeant(String text) {
    String digits = digits(text);
    return knowledge.releases().agentVersions().stream()
        .filter(version -> !digits.isEmpty() && spellings(version).contains(digits))
        .findFirst()
        .map(version -> "; did you mean " + version + "?")
        .orElse("");
  }

  private static Set<String> spellings(AgentVersion version) {
    String whole = digits(version.toString());
    return Set.of(whole, whole + "0", version.build() + "" + version.revision());
  }

  private static String digits(String text) {
    String digits = text.replaceAll("[^0-9]", "");
    return digits.length() == 6 && digits.startsWith("20") ? digits + "0" : digits;
  }

  ScalarType<Release> release() {
    return ScalarType.of(
            "a product with its release, or a build, such as "
                + String.join(", ", knowledge.releaseExamples()),
            knowledge.releaseReader()::read)
        .suchAs(knowledge.releaseExamples());
  }

  ScalarType<Upgrade> upgrade() {
    String agent = knowledge.agentExamples().get(0);
    String release = knowledge.releaseExamples().get(0);
    return ScalarType.of(
            "an agent version or a release, such as " + agent + " or " + release, this::upgrade)
        .suchAs(List.of(agent, release));
  }

  private Optional<Upgrade> upgrade(String text) {
    Optional<AgentVersion> agent = agent(text);
    if (agent.isPresent()) {
      return Optional.of(new Upgrade(agent, Optional.empty()));
    }
    return knowledge
        .releaseReader()
        .read(text)
        .map(r -> new Upgrade(Optional.empty(), Optional.of(r)));
  }

  /** A critical operation by its id or a tool's name for it. */
  ScalarType<String> guardOperation() {
    List<String> names = new ArrayList<>();
    List<String> spellings = new ArrayList<>();
    for (GuardOperation operation : knowledge.guardOperations()) {
      names.addAll(operation.names());
      spellings.add(operation.id());
    }
    spellings.addAll(names);
    return ScalarType.ofWords(
            "a critical operation of a Resource Guard, such as "
                + knowledge.guardOperations().get(0).id()
                + " or "
                + names.get(0),
            names,
            text -> knowledge.guardOperation(text).map(GuardOperation::id))
        .matching(() -> new WordPattern("[\\s_-]").of(spellings));
  }
}
