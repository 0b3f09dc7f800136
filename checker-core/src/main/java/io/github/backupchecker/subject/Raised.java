package io.github.backupchecker.subject;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something for which an organisation raised a minimum above the vendor's.
 *
 * @param least the minimum, with its place in the settings
 */
public record Raised<S extends Addressed, M>(S subject, Declared<M> least) implements Addressed {
  /** What a finding says of the place of the minimum. */
  public static final String WHY = "the organisation's minimum";

  /** Something with its minimum, where one was raised. */
  public static <S extends Addressed, M> Stream<Raised<S, M>> of(
      S subject, Optional<Declared<M>> least) {
    return least.stream().map(minimum -> new Raised<>(subject, minimum));
  }

  @Override
  public Address address() {
    return subject.address();
  }

  public M minimum() {
    return least.known().orElseThrow();
  }
}
