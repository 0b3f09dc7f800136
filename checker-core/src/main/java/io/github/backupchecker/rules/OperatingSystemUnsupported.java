package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperatingSystem;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.SystemState;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Declared;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A machine whose operating system the MARS agent does not support. */
record OperatingSystemUnsupported(Knowledge knowledge) implements Rule<Agent> {

  @Override
  public RuleMetadata metadata() {
    return RuleMetadata.warning(
            RuleGroup.LIMITS,
            "operating-system-unsupported",
            "A MARS agent does not support the operating system of its machine, or its system state"
                + " there.")
        .citing("agent-systems");
  }

  @Override
  public Stream<Agent> subjects(Subjects subjects) {
    return subjects.machines().filter(agent -> !agent.operatingSystem().isAbsent());
  }

  @Override
  public List<Finding> check(Agent agent) {
    Attribute<String> system =
        Attribute.of(agent, "operating-system", "operating system", agent.operatingSystem());
    return system.judge(name -> judged(agent, system, knowledge.systems().read(name)));
  }

  private Optional<Finding> judged(Agent agent, Attribute<String> system, OperatingSystem read) {
    return switch (read.standing()) {
      case LISTED -> read.systemState() ? Optional.empty() : systemState(agent, system);
      case UNLISTED -> failed(system, "the MARS agent supports " + read.supported());
      case EXCLUDED -> failed(system, "the MARS agent does not support " + read.matter());
      case OTHER -> failed(system, "the MARS agent supports Windows alone");
      case NEWER ->
          Optional.of(
              system
                  .undetermined(
                      runs(system) + "the vendor's list that was read ends at " + read.newest())
                  .fix("look it up in the vendor's list of today, which may be longer"));
      case UNREAD ->
          Optional.of(
              system
                  .undetermined(runs(system) + "that is no name of the vendor's list")
                  .fix("write it as the vendor does, such as " + knowledge.systems().example()));
    };
  }

  private static String runs(Attribute<String> system) {
    return system.subject() + " runs " + system.value().strip() + ": ";
  }

  private static Optional<Finding> failed(Attribute<String> system, String why) {
    return Optional.of(
        system
            .failed(runs(system) + why)
            .fix("move it to a supported system, or protect it by DPM or MABS"));
  }

  private static Optional<Finding> systemState(Agent agent, Attribute<String> system) {
    Declared<SystemState> state = agent.protects().systemState();
    if (state.isAbsent() || state.known().filter(s -> !s.enabled()).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        state.isKnown()
            ? Finding.failed(
                    agent.address(),
                    "system-state",
                    state,
                    runs(system) + "the MARS agent backs up no system state there")
                .fix("remove system-state")
                .alsoAt(agent.operatingSystem(), "the operating system")
            : Unknown.value(agent.address(), "system-state", state, "system state"));
  }
}
