package io.github.backupchecker.benchmarks;

import io.github.backupchecker.model.ObjectKind;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A site of a large estate as people declare one: a vault, 5 policies, 45 agents, 5 servers and 10
 * operations, which are 11 KB.
 *
 * @param isClean whether it breaks no rule; else one agent in 25 is too old, and so on
 */
record Site(int number, boolean isClean) {
  private static final List<String> SYSTEMS = List.of("2016", "2019", "2022");
  private static final List<String> AGENTS = List.of("2.0.9262.0", "2.0.9917.0", "2.0.9938.0");
  private static final List<String> PRODUCTS =
      List.of("DPM 2022 UR2 Refresh", "10.22.197.0", "MABS v4 UR1 Refresh", "DPM 2025");

  /** A file for each kind of object, in a folder of its own. */
  Stream<NamedText> files() {
    return Stream.of(ObjectKind.values())
        .map(
            kind ->
                new NamedText(
                    "site-" + number + "/" + kind.word() + ".yaml",
                    kind.word() + ":\n" + objects(kind)));
  }

  /** The entries of a map of objects. */
  String objects(ObjectKind kind) {
    return switch (kind) {
      case VAULTS -> vault();
      case POLICIES -> each(5, this::policy);
      case AGENTS -> each(45, this::agent);
      case SERVERS -> each(5, this::server);
      case OPERATIONS -> each(10, this::operation);
    };
  }

  private static String each(int count, IntFunction<String> object) {
    return IntStream.range(0, count).mapToObj(object).collect(Collectors.joining());
  }

  private String vault() {
    return """
      rsv-%s:
        hybrid-security: enabled
        immutability: %s
        soft-delete: { state: always-on, retention: 30 days }
        multi-user-authorization: { resource-guard: rg-security/guard-%s, subscription: security }
        notifications: { emails: [ backup-%s@contoso.example ] }
        subscription: production
        redundancy: geo
    """
        .formatted(number, isClean || number % 3 > 0 ? "locked" : "unlocked", number % 7, number);
  }

  private String policy(int i) {
    return """
      rsv-%s-p%s:
        schedule: { every: day, at: [ '%s:00' ] }
        retention:
          daily: %s days
          weekly: %s weeks
          monthly: %s months
          yearly: %s years
    """
        .formatted(
            number, i, 18 + i, isBroken(i, 5, 20) ? 3 : 30 + i, 12 + i, 12 + number % 24, 1 + i);
  }

  private String agent(int i) {
    return """
      fs-%s-%s:
        vault: rsv-%s
        version: %s
        policy: rsv-%s-p%s
        operating-system: Windows Server %s
        protects: { volumes: [ 'D:', 'E:' ], system-state: true }
    """
        .formatted(
            number,
            i,
            number,
            isBroken(i, 45, 25) ? "2.0.9170.0" : AGENTS.get(i % AGENTS.size()),
            number,
            i % 5,
            SYSTEMS.get((number + i) % SYSTEMS.size()));
  }

  private String server(int i) {
    return """
      bs-%s-%s:
        vault: rsv-%s
        product: %s
        agent: 2.0.9938.0
        protection-groups:
          sql: { policy: rsv-%s-p%s, sources: [ 'SQL%s\\orders', 'SQL%s\\crm' ] }
    """
        .formatted(
            number,
            i,
            number,
            isBroken(i, 5, 25) ? "MABS v3 UR2" : PRODUCTS.get(i % PRODUCTS.size()),
            number,
            i,
            i,
            i);
  }

  private String operation(int i) {
    return "  rsv-%s-o%s: { do: %s, on: agents/fs-%s-%s }\n"
        .formatted(
            number,
            i,
            isBroken(i, 10, 20) ? "stop-protection-and-delete-data" : "increase-retention",
            number,
            i);
  }

  /** Whether an object is the last of so many, counted through all sites. */
  private boolean isBroken(int i, int ofSite, int every) {
    return !isClean && (number * ofSite + i) % every == every - 1;
  }
}
