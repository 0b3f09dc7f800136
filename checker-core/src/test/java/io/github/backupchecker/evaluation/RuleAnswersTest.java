package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.ByAddress;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.rule.Rule;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.rule.Subjects;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which subjects a rule is asked of again, once it was asked of others like them. */
class RuleAnswersTest {
  private static final Subjects NOTHING =
      Subjects.of(
          new Estate(
              ByAddress.of(List.of()),
              ByAddress.of(List.of()),
              ByAddress.of(List.of()),
              ByAddress.of(List.of()),
              ByAddress.of(List.of()),
              List.of()),
          Optional.empty(),
          Minimums.none(),
          new KnowledgeFile().read(),
          List.of());

  @Test
  void whatStayedTheSameIsNotAskedAgain() {
    RuleAnswers before = new Asking("a 1", "b 1", "c 1").answers(RuleAnswers.none());
    Asking after = new Asking("a 1", "b 2", "c 1");

    RuleAnswers answers = after.answers(before);

    assertThat(after.asked).containsExactly("b 2");
    assertThat(answers.subjects()).hasSize(3);
    assertThat(answers.findings()).hasSize(3);
  }

  @Test
  void whatStandsAtAnotherPlaceIsAskedAgain() {
    RuleAnswers before = new Asking("a 1", "b 1").answers(RuleAnswers.none());

    Asking fewer = new Asking("b 1");
    fewer.answers(before);
    assertThat(fewer.asked).containsExactly("b 1");

    Asking more = new Asking("a 1", "b 1", "c 1");
    more.answers(before);
    assertThat(more.asked).containsExactly("c 1");
  }

  /** A subject that a name and a version tell from others. */
  private record Versioned(String text) implements Addressed {
    @Override
    public Address address() {
      return new Address("agents/" + text.charAt(0));
    }
  }

  /** A rule that remembers of what it was asked. */
  private static final class Asking implements Rule<Versioned> {
    private final List<String> texts;
    private final List<String> asked = new ArrayList<>();

    Asking(String... texts) {
      this.texts = List.of(texts);
    }

    RuleAnswers answers(RuleAnswers before) {
      return RuleAnswers.of(this, NOTHING, before);
    }

    @Override
    public RuleMetadata metadata() {
      return RuleMetadata.error(RuleGroup.VERSIONS, "a-rule", "A rule.");
    }

    @Override
    public Stream<Versioned> subjects(Subjects subjects) {
      return texts.stream().map(Versioned::new);
    }

    @Override
    public List<Finding> check(Versioned subject) {
      asked.add(subject.text());
      return List.of();
    }
  }
}
