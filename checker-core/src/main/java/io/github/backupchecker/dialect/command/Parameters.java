package io.github.backupchecker.dialect.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The parameters of one command in their documented spelling.
 *
 * @param splatted whether there may be more of them that the text does not show
 * @param positional whether there are values without a name
 * @param assumed parameters whose setting is not certain, and which are taken as given
 */
record Parameters(
    Map<String, Setting> given, boolean splatted, boolean positional, Set<String> assumed) {

  Parameters {
    given = new LinkedHashMap<>(given);
  }

  /** Whether only who runs the command knows how a parameter is set. */
  boolean isOpen(String name) {
    Setting setting = given.get(name);
    return setting == null ? splatted : setting.isOpen();
  }

  Parameters assuming(Set<String> names) {
    return new Parameters(given, splatted, positional, names);
  }

  /** Whether a switch or parameter is given. */
  boolean has(String name) {
    return isOn(name) || (isOpen(name) && assumed.contains(name));
  }

  /** Whether a switch or parameter is certainly given. */
  boolean isOn(String name) {
    Setting setting = given.get(name);
    return setting != null && setting.state() == Setting.State.ON;
  }

  boolean isOff(String name) {
    Setting setting = given.get(name);
    return setting != null && setting.state() == Setting.State.OFF;
  }

  /** Whether a value is the expected word, or shortened from it. */
  boolean valueIs(String name, String expected) {
    if (isOpen(name)) {
      return assumed.contains(name);
    }
    String value = value(name);
    return !value.isEmpty() && expected.toLowerCase(Locale.ROOT).startsWith(value);
  }

  /** Whether a value is anything but what the shell takes for false. */
  boolean isTrue(String name) {
    if (isOpen(name)) {
      return assumed.contains(name);
    }
    return isOn(name) && !List.of("", "$false", "$null", "0").contains(value(name));
  }

  private String value(String name) {
    Setting setting = given.get(name);
    return setting == null ? "" : setting.literal().toLowerCase(Locale.ROOT);
  }

  /** The parameters that are given, without values. */
  List<String> flags(String dashes) {
    return given.entrySet().stream()
        .filter(entry -> entry.getValue().state() != Setting.State.OFF)
        .map(entry -> dashes + entry.getKey())
        .toList();
  }
}
