package io.github.backupchecker.manual;

import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.finding.ProblemPages;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.page.Topic;
import io.github.backupchecker.knowledge.page.Topics;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rules.RulePages;
import io.github.backupchecker.rules.Rules;
import io.github.backupchecker.settings.SettingPages;
import io.github.backupchecker.source.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that can be explained: rules, problems, settings, and what the vendor says. */
public final class Manual {
  private static final int SUGGESTIONS = 3;

  /** Fewer letters are the beginning of anything. */
  private static final int BEGINNING = 3;

  private final Topics vendor;
  private final List<Topic> topics;
  private final List<String> rules;

  public Manual(Knowledge knowledge) {
    vendor =
        new Topics(knowledge, operation -> "backup-checker predict --operation " + operation.id());
    List<RuleMetadata> known = Rules.metadata(knowledge);
    rules = known.stream().map(RuleMetadata::id).toList();
    List<Topic> all = new ArrayList<>();
    for (RuleMetadata rule : known) {
      all.add(new Topic(List.of(rule.id()), () -> RulePages.of(rule)));
    }
    for (ProblemKind kind : ProblemKind.values()) {
      all.add(new Topic(List.of(kind.id()), () -> ProblemPages.of(kind)));
    }
    for (String setting : SettingPages.names()) {
      all.add(setting(setting));
    }
    all.addAll(vendor.all());
    topics = List.copyOf(all);
  }

  private static Topic setting(String name) {
    List<String> names = Stream.concat(Stream.of(name), SettingPages.keys(name).stream()).toList();
    return new Topic(names, () -> SettingPages.of(name));
  }

  /** The page of what is called so, in any case. */
  public Optional<String> page(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT);
    return topics.stream()
        .filter(topic -> topic.names().contains(wanted))
        .findFirst()
        .map(topic -> topic.text().get())
        .or(() -> vendor.typed(name));
  }

  /** What has a name, for suggestions. */
  public List<String> names() {
    return Stream.concat(
            topics.stream().flatMap(topic -> topic.names().stream()), vendor.commands().stream())
        .distinct()
        .toList();
  }

  /**
   * That nothing has a name, and which rules begin with it, else which names are near it.
   *
   * @param kinds what has a page, for where none is near
   */
  public String unknown(String name, String kinds) {
    List<String> begun = begunBy(name);
    List<String> known = begun.isEmpty() ? Suggestion.ranked(name, names()) : begun;
    List<String> near = known.stream().limit(SUGGESTIONS).toList();
    String hint = near.isEmpty() ? kinds : "did you mean " + String.join(", ", near) + "?";
    return "nothing is called '" + name + "': " + hint;
  }

  /** The rules of whose names somebody typed the beginning, in the order of the catalogue. */
  private List<String> begunBy(String name) {
    String start = name.strip().toLowerCase(Locale.ROOT);
    return start.length() < BEGINNING
        ? List.of()
        : rules.stream().filter(rule -> rule.startsWith(start)).toList();
  }
}
