package io.github.backupchecker.change;

import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import java.util.Optional;
import java.util.Set;

/**
 * Something that differs between the base and the present estate: an attribute of an object, or
 * that the object is there at all.
 *
 * @param address of the object, in the present estate where it is there
 * @param property what of it differs; the kind of the object where all of it came or went
 * @param weight what hangs on it
 * @param before empty for an object that came
 * @param after empty for an object that went
 */
public record Change(
    Address address,
    String property,
    Weight weight,
    Impact impact,
    Optional<ChangedValue> before,
    Optional<ChangedValue> after)
    implements Addressed {

  /** What hangs on something that differs. */
  public enum Weight {
    /** No protection by itself: what is lost is told by the operations that it comes to. */
    PLAIN,
    /** Protection, by itself. */
    GUARDS,
    /** The same, of which one state can be chosen that is never left again. */
    STATE,
    /** Protection that Azure never lets go of again, as it was before. */
    LASTING
  }

  /** Whether protection hangs on it by itself. */
  public boolean guards() {
    return weight != Weight.PLAIN;
  }

  /** Whether the value before is one that cannot be left. */
  public boolean isLasting() {
    return weight == Weight.LASTING;
  }

  /** An object that nobody declared before. */
  public boolean isNew() {
    return before.isEmpty();
  }

  /** An object that nobody declares any more. */
  public boolean isGone() {
    return after.isEmpty();
  }

  /** The same where what was done to an object that went is declared. */
  Change explainedBy(Set<Address> explained) {
    return isGone() && explained.contains(address)
        ? new Change(address, property, weight, Impact.OTHER, before, after)
        : this;
  }

  /** The same of another address. */
  public Change about(Address other) {
    return new Change(other, property, weight, impact, before, after);
  }

  /** What it is about: the changed value, or what is left of it in the base. */
  public ChangedValue present() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether it goes from one known value to another. */
  public boolean isKnown() {
    return before.filter(ChangedValue::isKnown).isPresent()
        && after.filter(ChangedValue::isKnown).isPresent();
  }

  /** Whether it is a state of which one cannot be left. */
  public boolean isState() {
    return weight == Weight.STATE || weight == Weight.LASTING;
  }

  /** What it was and what it is, in words. */
  public String described() {
    String what = property + " of " + address;
    if (isGone() || isNew()) {
      return address + (isGone() ? " is not declared any more" : " is declared newly");
    }
    ChangedValue now = present();
    if (now.isKnown() || !before.filter(ChangedValue::isKnown).isPresent()) {
      return what + " goes from " + beforeText() + " to " + afterText();
    }
    return what
        + " was "
        + beforeText()
        + (now.declared().isAbsent()
            ? ", and is not declared any more"
            : ", and is not known any more: " + afterText());
  }

  public String beforeText() {
    return before.map(ChangedValue::text).orElse(ChangedValue.NOTHING);
  }

  public String afterText() {
    return after.map(ChangedValue::text).orElse(ChangedValue.NOTHING);
  }
}
