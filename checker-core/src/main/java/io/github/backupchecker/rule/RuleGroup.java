package io.github.backupchecker.rule;

/** What a rule is about, in the order in which groups are shown. */
public enum RuleGroup {
  RETENTION("Retention"),
  VERSIONS("Versions"),
  SECURITY_PIN("Security PIN"),
  IMMUTABILITY("Immutability"),
  VAULT_POSTURE("Vault posture"),
  CHANGE("Change"),
  LIMITS("Limits"),
  INFRASTRUCTURE_AS_CODE("Infrastructure as code"),
  API_VERSIONS("API versions"),
  BENCHMARK("Benchmark");

  private final String title;

  RuleGroup(String title) {
    this.title = title;
  }

  /** The heading for people. */
  public String title() {
    return title;
  }
}
