package io.github.backupchecker.rules;

import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * An attribute that a rule judges: unknown, wrong or fine. Every finding on it shows where it
 * stands and where it is used.
 *
 * @param property of the subject, stable over versions: part of the fingerprint
 * @param noun what it is called in a message
 */
record Attribute<T>(Address subject, String property, String noun, Declared<T> declared) {

  /** The release of a server, judged by one property for all rules. */
  static Attribute<Release> release(Client server) {
    return of(server, "release", "product and release", server.release());
  }

  static <T> Attribute<T> of(
      Addressed subject, String property, String noun, Declared<T> declared) {
    return new Attribute<>(subject.address(), property, noun, declared);
  }

  /** What fails a test, and what does not tell. */
  List<Finding> fails(Predicate<T> wrong, Function<T, String> message, String fix) {
    Optional<T> known = declared.known();
    if (known.isEmpty()) {
      return List.of(unknown());
    }
    T value = known.orElseThrow();
    return wrong.test(value) ? List.of(failed(message.apply(value)).fix(fix)) : List.of();
  }

  /** The same with more to say than a message and a fix. */
  List<Finding> fails(Predicate<T> wrong, Function<T, Finding> finding) {
    Optional<T> known = declared.known();
    if (known.isEmpty()) {
      return List.of(unknown());
    }
    T value = known.orElseThrow();
    return wrong.test(value) ? List.of(finding.apply(value)) : List.of();
  }

  /** What fails a test where it is declared; nobody has to declare it. */
  List<Finding> failsIfDeclared(Predicate<T> wrong, Function<T, Finding> finding) {
    return judgeAbsentToo(value -> value.filter(wrong).map(finding));
  }

  /** What fails unless something right is declared. */
  List<Finding> failsWithout(Predicate<T> right, String message, String fix) {
    if (declared.isUndetermined()) {
      return List.of(unknown());
    }
    boolean isRight = declared.isKnown() && right.test(value());
    return isRight ? List.of() : List.of(failed(message).fix(fix));
  }

  /** What is wrong with the value, where anything is; without one it cannot be told. */
  List<Finding> judge(Function<T, Optional<Finding>> defect) {
    Optional<T> known = declared.known();
    return known.isPresent() ? listed(defect.apply(known.orElseThrow())) : List.of(unknown());
  }

  /** What comes of the value, where it takes more than the value to judge. */
  List<Finding> whereKnown(Function<T, List<Finding>> judgement) {
    Optional<T> known = declared.known();
    return known.isPresent() ? judgement.apply(known.orElseThrow()) : List.of(unknown());
  }

  /** The same where nothing is as good a declaration as a value. */
  List<Finding> judgeAbsentToo(Function<Optional<T>, Optional<Finding>> defect) {
    return declared.isUndetermined() ? List.of(unknown()) : listed(defect.apply(declared.known()));
  }

  private static List<Finding> listed(Optional<Finding> finding) {
    return finding.isPresent() ? List.of(finding.orElseThrow()) : List.of();
  }

  /** The value itself; it must be known. */
  T value() {
    return declared.known().orElseThrow();
  }

  Finding failed(String message) {
    return Finding.failed(subject, property, declared, message);
  }

  /** What is not told although the value is known. */
  Finding undetermined(String message) {
    return Finding.undetermined(subject, property, declared, message);
  }

  /** What must be declared, or filled in, before anything is told. */
  Finding unknown() {
    return Unknown.value(subject, property, declared, noun);
  }
}
