package io.github.backupchecker.oracle;

import static io.github.backupchecker.oracle.Installations.KNOWLEDGE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Generation;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.Release;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever reads the answer of a representative gets the answer of every version in its band. */
class RepresentativesTest {
  private static final Representatives REPRESENTATIVES = new Representatives(KNOWLEDGE);

  @Test
  void everyReleaseCanWhatItsRepresentativeCan() {
    for (Generation generation : KNOWLEDGE.releases().generations()) {
      for (Generation.Listed listed : generation.updates()) {
        Release release = Installations.release(generation.label(listed.update()));
        Release representative =
            REPRESENTATIVES.releases(generation.product()).stream()
                .filter(r -> r.generation().equals(release.generation()))
                .filter(r -> !release.update().isOlderThan(r.update()))
                .reduce((older, newer) -> newer)
                .orElseThrow();

        assertThat(can(release)).as(release.label()).isEqualTo(can(representative));
      }
    }
  }

  @Test
  void everyAgentCanWhatItsRepresentativeCan() {
    List<AgentVersion> representatives = REPRESENTATIVES.agents();
    for (AgentVersion agent : KNOWLEDGE.releases().agentVersions()) {
      AgentVersion representative =
          representatives.stream()
              .filter(r -> !agent.isBelow(r))
              .reduce((older, newer) -> newer)
              .orElse(representatives.get(0));

      assertThat(can(agent)).as(agent.toString()).isEqualTo(can(representative));
    }
  }

  private static List<Support> can(Release release) {
    return Arrays.stream(Capability.values()).map(c -> KNOWLEDGE.support(c, release)).toList();
  }

  private static List<Support> can(AgentVersion agent) {
    return Arrays.stream(Capability.values()).map(c -> KNOWLEDGE.support(c, agent)).toList();
  }
}
