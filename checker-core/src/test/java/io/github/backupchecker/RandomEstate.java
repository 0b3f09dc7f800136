package io.github.backupchecker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An estate made up from a seed: lines by map, one object a line.
 *
 * @param builds of the agents on machines of their own
 * @param days of the daily retention of each policy
 */
public record RandomEstate(
    List<String> vaults,
    List<Integer> days,
    List<Integer> builds,
    List<String> servers,
    List<String> operations,
    String arm) {
  private static final List<String> STATES =
      List.of("disabled", "unlocked", "locked", "\"${lock}\"");
  private static final List<String> SECURITY = List.of("enabled", "disabled", "always-on");
  private static final List<String> GUARDS =
      List.of(
          "",
          ", subscription: production, multi-user-authorization: { resource-guard: g,"
              + " subscription: production }");
  private static final List<String> SETTINGS =
      List.of(
          "",
          "rules: { agent-too-old: warning, retention-below-minimum: note }\n",
          "minimums: { daily: 10 days, agent: 2.0.9262.0, DPM 2022: UR2 Refresh }\n",
          "minimums: { daily: 30 days }\nrules: { operation-refused: off }\n");
  private static final Pattern VALUE =
      Pattern.compile("\\b([a-z-]+): (\"[^\"]*\"|[^,{} ][^,{}]*?)(?= *[,}])");
  private static final List<String> PRODUCTS =
      List.of("DPM 2016 UR9", "DPM 2019", "DPM 2022 UR1", "MABS v3", "MABS v4", "10.22.197.0");
  private static final List<String> ON_AGENTS =
      List.of(
          "do: stop-protection-and-delete-data",
          "do: change-passphrase, unattended: true",
          "do: remove-volume",
          "do: reduce-retention, to: { daily: 1 day }",
          "do: unregister",
          "do: upgrade, to: 2.0.9938.0",
          "run: Remove-OBPolicy -DeleteBackup",
          "run: Remove-OBPolicy -DeleteBackup -EnablePruning");
  private static final List<String> ON_SERVERS =
      List.of(
          "do: stop-protection-and-delete-data",
          "do: remove-data-source",
          "do: stop-protection-and-retain-by-policy",
          "run: Remove-DPMChildDatasource",
          "run: Remove-DPMChildDatasource -KeepDiskData -KeepOnlineData");

  public static RandomEstate of(int seed) {
    Random random = new Random(seed);
    List<String> vaults = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      vaults.add(
          "  v%s: { immutability: %s, hybrid-security: %s, soft-delete: { state: enabled }%s }"
              .formatted(i, one(STATES, random), one(SECURITY, random), one(GUARDS, random)));
    }
    List<Integer> days = numbers(1 + random.nextInt(4), 1, 20, random);
    List<Integer> builds = numbers(1 + random.nextInt(6), 9000, 300, random);
    List<String> servers = new ArrayList<>();
    for (int i = 0; i < random.nextInt(4); i++) {
      servers.add(
          "  s%s: { vault: v%s, product: %s, agent: 2.0.%s.0, protection-groups: { g: { %s } } }"
              .formatted(
                  i,
                  i % vaults.size(),
                  one(PRODUCTS, random),
                  9000 + random.nextInt(300),
                  one(List.of("policy: p0", "online: false", "sources: x"), random)));
    }
    return new RandomEstate(
        vaults,
        days,
        builds,
        servers,
        operations(vaults.size(), builds.size(), servers.size(), random),
        arm(random));
  }

  private static List<String> operations(int vaults, int agents, int servers, Random random) {
    List<String> operations = new ArrayList<>();
    for (int i = 0; i < random.nextInt(5); i++) {
      String agent = "  o%s: { %s, on: agents/a%s }";
      operations.add(agent.formatted(i, one(ON_AGENTS, random), random.nextInt(agents)));
    }
    for (int i = 0; i < (servers == 0 ? 0 : random.nextInt(4)); i++) {
      String server = "  q%s: { %s, on: servers/s%s%s }";
      String group = one(List.of("", "/protection-groups/g"), random);
      operations.add(server.formatted(i, one(ON_SERVERS, random), random.nextInt(servers), group));
    }
    operations.add(
        random.nextInt(operations.size() + 1),
        "  w: { do: %s, on: vaults/v%s }"
            .formatted(
                one(List.of("disable-immutability", "remove-multi-user-authorization"), random),
                random.nextInt(vaults)));
    return operations;
  }

  /** A template whose names recur in every other one. */
  private static String arm(Random random) {
    return """
        { "resources": [
            { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "2024-04-01", "name": "arm",
              "properties": { "securitySettings": { "immutabilitySettings": { "state": "%s" },
                "softDeleteSettings": { "enhancedSecurityState": "%s", "softDeleteState": "Enabled" } } } },
            { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "apiVersion": "2024-04-01",
              "name": "arm/p", "properties": { "backupManagementType": "MAB", "retentionPolicy": {
                "retentionPolicyType": "SimpleRetentionPolicy",
                "retentionDuration": { "count": %s, "durationType": "Days" } } } },
            { "type": "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers",
              "apiVersion": "2024-04-01", "name": "arm/Azure/Windows;m%s",
              "properties": { "containerType": "Windows", "agentVersion": "2.0.%s.0" } } ] }
        """
        .formatted(
            one(List.of("Disabled", "Unlocked", "Locked"), random),
            one(List.of("Enabled", "Disabled"), random),
            1 + random.nextInt(20),
            random.nextInt(2),
            9000 + random.nextInt(300));
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private static List<Integer> numbers(int count, int from, int bound, Random random) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      numbers.add(from + random.nextInt(bound));
    }
    return numbers;
  }

  RandomEstate raised() {
    return new RandomEstate(
        vaults,
        days.stream().map(count -> count + 3).toList(),
        builds.stream().map(build -> build + 40).toList(),
        servers,
        operations,
        arm);
  }

  private List<String> agents() {
    List<String> agents = new ArrayList<>();
    for (int i = 0; i < builds.size(); i++) {
      agents.add(
          "  a%s: { vault: v%s, version: 2.0.%s.0, policy: p%s, passphrase: { length: 24, escrow: %s } }"
              .formatted(
                  i,
                  i % vaults.size(),
                  builds.get(i),
                  i % days.size(),
                  i % 2 == 0 ? "key-vault://kv/a" : "safe"));
    }
    return agents;
  }

  private List<String> retentions() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      lines.add("  p%s: { retention: { daily: %s days } }".formatted(i, days.get(i)));
    }
    return lines;
  }

  private static String map(String name, List<String> lines) {
    return lines.isEmpty() ? "" : name + ":\n" + String.join("\n", lines) + "\n";
  }

  public String yaml() {
    return map("vaults", vaults)
        + map("agents", agents())
        + map("servers", servers)
        + map("operations", operations)
        + map("policies", retentions());
  }

  public String shuffled(int seed) {
    return map("policies", mixed(retentions(), seed))
        + map("operations", operations)
        + map("agents", mixed(agents(), seed))
        + map("servers", mixed(servers, seed))
        + map("vaults", mixed(vaults, seed));
  }

  private static List<String> mixed(List<String> lines, int seed) {
    List<String> mixed = new ArrayList<>(lines);
    Collections.shuffle(mixed, new Random(seed));
    return mixed;
  }

  /** A file for each kind, and the template. */
  Map<String, String> split() {
    Map<String, String> files = new TreeMap<>();
    files.put("z-vaults.yaml", map("vaults", vaults));
    files.put("agents.yaml", map("agents", agents()));
    files.put("policies.yaml", map("policies", retentions()));
    files.put("operations.yaml", map("operations", operations));
    files.put("arm.json", arm);
    if (!servers.isEmpty()) {
      files.put("servers.yaml", map("servers", servers));
    }
    return files;
  }

  /** The machines in one pair of braces. */
  String flow() {
    return "{ agents: {\n" + String.join(",\n", agents()) + "\n} }";
  }

  /** The policies as JSON. */
  String json() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      lines.add(
          "    \"p%s\": { \"retention\": { \"daily\": \"%s days\" } }".formatted(i, days.get(i)));
    }
    return "{\n  \"policies\": {\n" + String.join(",\n", lines) + "\n  }\n}";
  }

  /** What the team decided about it, in a file beside it. */
  String settings() {
    return SETTINGS.get((days.get(0) + builds.size()) % SETTINGS.size());
  }

  /** Its values stand in anchors above the same lines, and every retention in a merged mapping. */
  public String anchored() {
    StringBuilder anchors = new StringBuilder("x-anchors:\n");
    List<String> merged = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      anchors.append("  - &r%s { retention: { daily: %s days } }\n".formatted(i, days.get(i)));
      merged.add("  p%s: { <<: *r%s }".formatted(i, i));
    }
    int[] count = {0};
    String uses =
        VALUE
            .matcher(yaml().substring(0, yaml().indexOf("policies:\n")))
            .replaceAll(
                value -> {
                  String name = "x" + count[0]++;
                  anchors.append("  - &" + name + " " + value.group(2) + "\n");
                  return Matcher.quoteReplacement(value.group(1) + ": *" + name);
                });
    return anchors + uses + map("policies", merged);
  }
}
