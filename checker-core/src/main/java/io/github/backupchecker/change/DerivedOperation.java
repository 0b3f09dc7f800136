package io.github.backupchecker.change;

import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.Intent;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.OperationOptions;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.List;
import java.util.Optional;

/**
 * An operation that a change comes to.
 *
 * @param operation placed on the changed value, or on the name of what is there no more; its target
 *     is the protected object's address in the base
 * @param part what of the object is meant, stable over versions, such as {@code weekly}
 * @param what what changes, in words
 * @param before the value that is changed, in the base
 * @param policy the policies through which it concerns the object, in the base or now
 * @param open why it cannot be told whether it comes to it at all
 */
public record DerivedOperation(
    Operation operation,
    String part,
    String what,
    ChangedValue before,
    List<Address> policy,
    Optional<String> open) {

  /** The part of an object that is there no more. */
  static final String GONE = "declaration";

  public DerivedOperation {
    policy = List.copyOf(policy);
  }

  /** An operation on an object, by what it is called now and was called in the base. */
  static DerivedOperation of(
      OperationKind kind,
      Subject subject,
      String part,
      String what,
      ChangedValue before,
      ChangedValue after) {
    Location place = after.location();
    Identity identity =
        new Identity(subject.now(), subject.now().name(), place, Identity.Origin.NATIVE);
    Declared<Intent> intent =
        Declared.known(Intent.console(kind), place).usedAt(after.declared().use());
    Operation operation =
        new Operation(
            identity,
            Operation.Provenance.CHANGE,
            intent,
            Declared.known(List.of(Declared.known(subject.before(), place)), place),
            OperationOptions.none(place));
    return new DerivedOperation(operation, part, what, before, List.of(), Optional.empty());
  }

  /** The address of an object on each side. */
  record Subject(Address before, Address now) {
    static Subject of(Identity base, Identity head) {
      return new Subject(base.address(), head.address());
    }

    static Subject gone(Identity base) {
      return of(base, base);
    }
  }

  DerivedOperation open(String why) {
    return new DerivedOperation(operation, part, what, before, policy, Optional.of(why));
  }

  DerivedOperation through(List<Address> policies) {
    return new DerivedOperation(operation, part, what, before, policies, open);
  }

  DerivedOperation with(OperationOptions options) {
    Operation detailed =
        new Operation(
            operation.identity(),
            operation.origin(),
            operation.intent(),
            operation.targets(),
            options);
    return new DerivedOperation(detailed, part, what, before, policy, open);
  }

  /** Whether the object is not declared any more at all. */
  public boolean isGone() {
    return part.equals(GONE);
  }

  public OperationKind kind() {
    return operation.intent().known().map(Intent::kind).orElseThrow();
  }

  /** The protected object, as it is called now. */
  public Address address() {
    return operation.address();
  }

  /** The protected object, as it is called in the base. */
  public Address formerly() {
    return operation.on().known().orElseThrow();
  }
}
