package io.github.backupchecker.dialect;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.Identified;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one document declares.
 *
 * @param recognised objects that concern backup and are never judged, such as cloud policies
 */
public record Declarations(
    List<Vault> vaults,
    List<Agent> agents,
    List<Server> servers,
    List<Policy> policies,
    List<Operation> operations,
    List<Recognised> recognised,
    List<Problem> problems) {

  public Declarations {
    vaults = List.copyOf(vaults);
    agents = List.copyOf(agents);
    servers = List.copyOf(servers);
    policies = List.copyOf(policies);
    operations = List.copyOf(operations);
    recognised = List.copyOf(recognised);
    problems = List.copyOf(problems);
  }

  /** The same with more that is recognised. */
  public Declarations and(List<Recognised> more) {
    List<Recognised> all = Stream.concat(recognised.stream(), more.stream()).toList();
    return new Declarations(vaults, agents, servers, policies, operations, all, problems);
  }

  /** How many objects with a name there are. */
  public int objects() {
    return vaults.size() + agents.size() + servers.size() + policies.size() + operations.size();
  }

  /** Who everything is that has a name. */
  public Stream<Identity> identities() {
    List<Identified<?>> all = new ArrayList<>(vaults);
    all.addAll(agents);
    all.addAll(servers);
    all.addAll(policies);
    all.addAll(operations);
    return all.stream().map(Identified::identity);
  }
}
