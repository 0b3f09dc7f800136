package io.github.backupchecker.rule;

import io.github.backupchecker.source.Address;

/** Something that a rule examines, with all that the rule needs to know of it. */
public interface Subject {

  /** The address by which reports count it. */
  Address address();
}
