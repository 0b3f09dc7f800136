package io.github.backupchecker.dialect.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parameters that a command has.
 *
 * @param values those that take a value
 * @param aliases other names, to the parameter
 * @param unattended the switches that suppress the question
 * @param open whether it may have parameters beyond these
 */
record Syntax(
    List<String> values,
    List<String> switches,
    Map<String, String> aliases,
    List<String> unattended,
    boolean open) {
  private static final List<String> COMMON_SWITCHES =
      List.of("Confirm", "WhatIf", "Verbose", "Debug");
  private static final List<String> COMMON_VALUES =
      List.of(
          "ErrorAction",
          "WarningAction",
          "InformationAction",
          "ErrorVariable",
          "WarningVariable",
          "InformationVariable",
          "OutVariable",
          "OutBuffer",
          "PipelineVariable");
  private static final Map<String, String> COMMON_ALIASES =
      Map.ofEntries(
          Map.entry("cf", "Confirm"),
          Map.entry("wi", "WhatIf"),
          Map.entry("vb", "Verbose"),
          Map.entry("db", "Debug"),
          Map.entry("ea", "ErrorAction"),
          Map.entry("wa", "WarningAction"),
          Map.entry("infa", "InformationAction"),
          Map.entry("ev", "ErrorVariable"),
          Map.entry("wv", "WarningVariable"),
          Map.entry("iv", "InformationVariable"),
          Map.entry("ov", "OutVariable"),
          Map.entry("ob", "OutBuffer"),
          Map.entry("pv", "PipelineVariable"));

  /** This command with the parameters that PowerShell gives to every cmdlet. */
  Syntax withCommon() {
    Map<String, String> all = new TreeMap<>(COMMON_ALIASES);
    aliases.forEach((alias, name) -> all.put(alias.toLowerCase(Locale.ROOT), name));
    return new Syntax(
        join(values, COMMON_VALUES), join(switches, COMMON_SWITCHES), all, unattended, open);
  }

  private static List<String> join(List<String> own, List<String> common) {
    List<String> all = new ArrayList<>(own);
    all.addAll(common);
    return List.copyOf(all);
  }

  List<String> names() {
    return join(switches, values);
  }

  /** The parameters that a typed name may mean: that name exactly, or what begins with it. */
  List<String> matching(String typed) {
    String lower = typed.toLowerCase(Locale.ROOT);
    List<String> exact =
        names().stream().filter(name -> name.toLowerCase(Locale.ROOT).equals(lower)).toList();
    if (!exact.isEmpty()) {
      return exact;
    }
    String alias = aliases.get(lower);
    if (alias != null) {
      return List.of(alias);
    }
    List<String> own = beginning(lower).stream().filter(name -> !isCommon(name)).toList();
    return own.size() == 1 ? own : beginning(lower);
  }

  /**
   * A beginning that the command's own parameters have but once is read as that one: a host that
   * takes it for a common one, too, refuses it and does no harm.
   */
  private static boolean isCommon(String name) {
    return COMMON_SWITCHES.contains(name) || COMMON_VALUES.contains(name);
  }

  private List<String> beginning(String lower) {
    Stream<String> byAlias =
        aliases.entrySet().stream()
            .filter(entry -> entry.getKey().length() > 4 && entry.getKey().startsWith(lower))
            .map(Map.Entry::getValue);
    Stream<String> byName =
        names().stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(lower));
    return Stream.concat(byName, byAlias).distinct().toList();
  }

  boolean isSwitch(String name) {
    return switches.contains(name);
  }
}
