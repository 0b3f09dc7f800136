package io.github.backupchecker.settings;

import io.github.backupchecker.source.PackedPages;
import java.util.List;

/** The manual of settings: a page for each key of their file, and for the baseline beside it. */
public final class SettingPages {
  private static final List<String> NAMES =
      List.of(
          "fail-on",
          "undetermined",
          "minimums",
          "estates",
          "rules",
          "waivers",
          "frameworks",
          "baseline");

  private SettingPages() {}

  /** What has a page, in the order of the index. */
  public static List<String> names() {
    return NAMES;
  }

  /** The keys inside a setting that people ask for by themselves: its page tells them. */
  public static List<String> keys(String name) {
    return name.equals(WaiversReader.NAME) ? WaiversReader.OWN_WORDS : List.of();
  }

  /** The page in Markdown. */
  public static String of(String name) {
    return new PackedPages("settings").page(name);
  }
}
