package io.github.backupchecker.finding;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.AddressGroup;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says about one subject: that it failed, or that it cannot be told.
 *
 * <p>It knows neither its rule nor its severity.
 *
 * @param subject the address that waivers and baselines name
 * @param property what of the subject is meant, stable over versions: part of the fingerprint
 * @param message the declared value and the threshold in one sentence
 * @param sources more exact citations than the rule's own; empty where those serve
 * @param ceiling the most that it may weigh, whatever the rule weighs
 * @param isOfChange whether it is about what changed since the base, and not about what is declared
 */
public record Finding(
    Kind kind,
    Address subject,
    String property,
    String message,
    Location location,
    List<Related> related,
    @Nullable Consequence consequence,
    List<Citation> sources,
    Severity ceiling,
    boolean isOfChange) {
  private static final String USED = "used here";

  /** What an examination came to, other than a pass. */
  public enum Kind {
    FAILED,
    UNDETERMINED
  }

  public Finding {
    related = List.copyOf(related);
    sources = List.copyOf(sources);
  }

  public static Finding failed(
      Address subject, String property, Location location, String message) {
    return of(Kind.FAILED, subject, property, location, message);
  }

  /** A finding on a value, which shows where it is used, too. */
  public static Finding failed(
      Address subject, String property, Declared<?> value, String message) {
    return failed(subject, property, value.location(), message).alsoAt(value.use(), USED);
  }

  /** A finding that the input does not tell; the message says what to declare. */
  public static Finding undetermined(
      Address subject, String property, Location location, String message) {
    return of(Kind.UNDETERMINED, subject, property, location, message);
  }

  /** The same on a value, which shows where it is used, too. */
  public static Finding undetermined(
      Address subject, String property, Declared<?> value, String message) {
    return undetermined(subject, property, value.location(), message).alsoAt(value.use(), USED);
  }

  private static Finding of(
      Kind kind, Address subject, String property, Location location, String message) {
    return new Finding(
        kind,
        subject,
        property,
        message,
        location,
        List.of(),
        null,
        List.of(),
        Severity.ERROR,
        false);
  }

  private Finding with(
      List<Related> places,
      @Nullable Consequence answer,
      List<Citation> exactSources,
      Severity most) {
    return new Finding(
        kind, subject, property, message, location, places, answer, exactSources, most, isOfChange);
  }

  public Finding because(Consequence vendorAnswer) {
    return with(related, vendorAnswer, sources, ceiling);
  }

  /** What the vendor answers, as far as it is documented, and what to do. */
  public Finding because(@Nullable String code, @Nullable String answer, @Nullable String remedy) {
    return because(new Consequence(code, answer, remedy));
  }

  /** The upgrade that answers it, where the vendor says nothing. */
  public Finding fix(UpgradeRemedy upgrade) {
    return because(Consequence.answeredBy(upgrade, null, null));
  }

  /** What to do, where anything can be done and the vendor answers nothing. */
  public Finding fix(@Nullable String remedy) {
    return because(new Consequence(null, null, remedy));
  }

  /** Adds the place of a second value, and where that is used, if it stands elsewhere. */
  public Finding alsoAt(Declared<?> value, String why) {
    return alsoAt(value.location(), why).alsoAt(value.use(), USED);
  }

  /** Adds a second place. */
  public Finding alsoAt(@Nullable Location place, String why) {
    if (place == null) {
      return this;
    }
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(why, place));
    return with(more, consequence, sources, ceiling);
  }

  public Finding citing(List<Citation> exactSources) {
    return with(related, consequence, exactSources, ceiling);
  }

  public Finding atMost(Severity severity) {
    return with(related, consequence, sources, severity);
  }

  /** The same with the addresses of a group as they are among all groups. */
  public Finding named(AddressGroup group) {
    return new Finding(
        kind,
        group.named(subject),
        property,
        group.named(message),
        location,
        related.stream().map(place -> place.named(group)).toList(),
        consequence == null ? null : consequence.named(group),
        sources,
        ceiling,
        isOfChange);
  }

  /** The same on another property. */
  public Finding on(String other) {
    return new Finding(
        kind,
        subject,
        other,
        message,
        location,
        related,
        consequence,
        sources,
        ceiling,
        isOfChange);
  }

  /** The same as one about what changed since the base. */
  public Finding ofChange() {
    return new Finding(
        kind, subject, property, message, location, related, consequence, sources, ceiling, true);
  }
}
