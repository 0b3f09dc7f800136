package io.github.backupchecker.subject;

import io.github.backupchecker.knowledge.ApiProperty;
import io.github.backupchecker.model.ApiVersion;
import io.github.backupchecker.model.PropertyWrite;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A property that a vault writes with a known API version, and when the property came. */
public record VersionedWrite(PropertyWrite write, ApiProperty property, ApiVersion api) {

  /** Every write of a vault that the given properties are about. */
  public static Stream<VersionedWrite> all(ProtectedVault vault, List<ApiProperty> properties) {
    return vault.vault().write().properties().stream()
        .flatMap(
            write ->
                write.api().known().stream()
                    .flatMap(
                        api ->
                            properties.stream()
                                .filter(property -> isOf(property, write))
                                .map(property -> new VersionedWrite(write, property, api))));
  }

  private static boolean isOf(ApiProperty property, PropertyWrite write) {
    return property.resource().equals(write.resource()) && property.path().equals(write.path());
  }

  /**
   * Of writes that are newer, those that may be ignored by themselves: together where one
   * expression tells of them.
   */
  public static Collection<List<VersionedWrite>> uncertain(List<VersionedWrite> newer) {
    return newer.stream()
        .filter(VersionedWrite::mayBeIgnored)
        .filter(
            write -> newer.stream().filter(VersionedWrite::isIgnored).noneMatch(write::isWithin))
        .collect(
            Collectors.groupingBy(VersionedWrite::place, LinkedHashMap::new, Collectors.toList()))
        .values();
  }

  /** The latest of the versions with which some properties came. */
  public static ApiVersion newest(Collection<VersionedWrite> writes) {
    return writes.stream()
        .map(write -> write.property.since())
        .reduce((one, other) -> one.isSince(other) ? one : other)
        .orElseThrow();
  }

  public boolean isNewer() {
    return !api.isSince(property.since());
  }

  /** Whether it is written for certain, with the value that is newer where only one value is. */
  public boolean isIgnored() {
    return write.certain() && property.value().map(this::hasValue).orElse(true);
  }

  /** Whether it is not known if it is written, or with which value. */
  public boolean mayBeIgnored() {
    return !isIgnored() && write.value().isUndetermined();
  }

  /** Whether it is another, or a part of another, that the same resource writes. */
  public boolean isWithin(VersionedWrite outer) {
    return property.resource().equals(outer.property.resource())
        && write.api().location().equals(outer.write.api().location())
        && (property.path() + ".").startsWith(outer.property.path() + ".");
  }

  private boolean hasValue(String newer) {
    return write.value().known().filter(text -> text.strip().equalsIgnoreCase(newer)).isPresent();
  }

  /** The resource that writes it, as a message names it. */
  public String writer(ProtectedVault vault) {
    String part = property.resource().substring(property.resource().lastIndexOf('/') + 1);
    String name = vault.address().toString();
    return name.startsWith(part + "/") ? name : part + " of " + name;
  }

  private Location place() {
    return write.value().location();
  }

  public Declared<String> value() {
    return write.value();
  }

  public Declared<ApiVersion> version() {
    return write.api();
  }
}
