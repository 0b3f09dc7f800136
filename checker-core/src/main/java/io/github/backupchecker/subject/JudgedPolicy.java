package io.github.backupchecker.subject;

import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.rule.Subject;
import io.github.backupchecker.source.Address;
import java.util.stream.Stream;

/** A hybrid policy, used or not. */
public record JudgedPolicy(Policy policy) implements Subject {

  public static Stream<JudgedPolicy> all(Estate estate) {
    return estate.policies().stream().map(JudgedPolicy::new);
  }

  @Override
  public Address address() {
    return policy.identity().address();
  }
}
