package io.github.backupchecker.rule;

import io.github.backupchecker.finding.Severity;
import java.util.List;

/**
 * What is fixed about a rule.
 *
 * @param group what it is about
 * @param id the defect's name: the class name in kebab-case
 * @param severity its weight unless the settings say otherwise
 * @param traits what sets it apart from most rules
 * @param summary one sentence, the same as on its page
 * @param facts the vendor facts it rests on, such as {@code retention-daily}; the first is cited
 *     first
 * @param isOfChanges whether it judges what changes of an object that is there before and after,
 *     and finds nothing of it in any other run
 */
public record RuleMetadata(
    RuleGroup group,
    String id,
    Severity severity,
    Traits traits,
    String summary,
    List<String> facts,
    boolean isOfChanges) {

  /** Whether a rule runs by default, and whether it can be waived or lowered. */
  public enum Traits {
    ORDINARY,
    /** Runs only where the settings give it a severity. */
    OFF_BY_DEFAULT,
    /** Can be neither waived nor lowered nor switched off. */
    NOT_WAIVABLE
  }

  public RuleMetadata {
    facts = List.copyOf(facts);
  }

  public static RuleMetadata error(RuleGroup group, String id, String summary) {
    return of(group, id, Severity.ERROR, summary);
  }

  public static RuleMetadata warning(RuleGroup group, String id, String summary) {
    return of(group, id, Severity.WARNING, summary);
  }

  public static RuleMetadata note(RuleGroup group, String id, String summary) {
    return of(group, id, Severity.NOTE, summary);
  }

  /** A rule about what the team decides itself: it rests on no fact. */
  private static RuleMetadata of(RuleGroup group, String id, Severity severity, String summary) {
    return new RuleMetadata(group, id, severity, Traits.ORDINARY, summary, List.of(), false);
  }

  /** The same, resting on facts of the vendor. */
  public RuleMetadata citing(String... ids) {
    return new RuleMetadata(group, id, severity, traits, summary, List.of(ids), isOfChanges);
  }

  /** The same of a rule that judges changes, too. */
  public RuleMetadata ofChanges() {
    return new RuleMetadata(group, id, severity, traits, summary, facts, true);
  }

  public RuleMetadata with(Traits other) {
    return new RuleMetadata(group, id, severity, other, summary, facts, isOfChanges);
  }

  public boolean isWaivable() {
    return traits != Traits.NOT_WAIVABLE;
  }

  public boolean isOnByDefault() {
    return traits != Traits.OFF_BY_DEFAULT;
  }
}
