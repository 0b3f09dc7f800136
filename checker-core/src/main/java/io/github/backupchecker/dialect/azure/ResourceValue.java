package io.github.backupchecker.dialect.azure;

import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;

/** A value as a format declares it, once what the format's own syntax says of it was looked up. */
public interface ResourceValue {

  /** Where it stands; for what is absent, its owner. */
  Location place();

  /** A property of an object; absent or undetermined where the object is; a problem otherwise. */
  ResourceValue get(String key);

  /** The text as declared; a collection in its place is a problem. */
  Declared<String> string();

  /** Reports a text that cannot be read; what it was meant to say is undetermined. */
  <T> Declared<T> invalid(String why);
}
