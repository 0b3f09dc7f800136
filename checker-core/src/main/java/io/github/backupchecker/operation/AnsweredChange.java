package io.github.backupchecker.operation;

import io.github.backupchecker.change.Change;
import io.github.backupchecker.source.AddressGroup;
import java.util.List;

/**
 * Something that changed, and what the vendor will answer to the operations that it comes to.
 *
 * @param answers in the order of the report; none where it comes to no operation
 */
public record AnsweredChange(Change change, List<OperationAnswer> answers) {
  public AnsweredChange {
    answers = List.copyOf(answers);
  }

  /** The same with other addresses. */
  public AnsweredChange named(AddressGroup group) {
    return new AnsweredChange(
        change.about(group.named(change.address())),
        answers.stream().map(answer -> answer.named(group)).toList());
  }
}
