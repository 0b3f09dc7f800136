package io.github.backupchecker.source;

/** Something that reports count by its address. */
public interface Addressed {

  Address address();
}
