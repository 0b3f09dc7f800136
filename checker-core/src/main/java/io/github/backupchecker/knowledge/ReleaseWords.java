package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a release as somebody wrote it.
 *
 * @param rest what is left when product, build and generation are taken out: the update, if any
 */
record ReleaseWords(
    Optional<Product> product, Optional<Build> build, Optional<String> generation, String rest) {
  private static final Pattern IS_DPM =
      Pattern.compile("\\b(?:data protection manager|dpm|scdpm)\\b");
  private static final Pattern IS_MABS =
      Pattern.compile("\\b(?:azure backup server|azurebackupserver|mabs)\\b");
  private static final Pattern MABS_WORDS =
      Pattern.compile("\\b(?:microsoft|azure backup server|azurebackupserver|mabs|for|version)\\b");
  private static final Pattern DPM_WORDS =
      Pattern.compile(
          "\\b(?:microsoft|system center|scdpm|sc|data protection manager|dpm|for|version)\\b");
  private static final Pattern BUILD = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+){2,3}(?![\\w.])");
  private static final Pattern YEAR = Pattern.compile("\\b(2012 ?r2|20\\d\\d|1801|1807)\\b");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s_(),:\u2013\u2014-]+");
  private static final Pattern JOINED = Pattern.compile("\\b(dpm|mabs)(?=v?\\d)");
  private static final Pattern VERSION = Pattern.compile("\\bv ?([1-9]\\d?)\\b");

  static ReleaseWords of(String text) {
    String lower = SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    lower = JOINED.matcher(lower).replaceAll("$1 ");
    boolean dpm = IS_DPM.matcher(lower).find();
    boolean mabs = IS_MABS.matcher(lower).find();
    Matcher build = BUILD.matcher(lower);
    Optional<Build> number = build.find() ? Build.parse(build.group()) : Optional.empty();
    String rest = number.isPresent() ? cut(lower, build) : lower;
    rest = (mabs ? MABS_WORDS : DPM_WORDS).matcher(rest).replaceAll(" ").strip();
    Matcher generation = (mabs ? VERSION : YEAR).matcher(rest);
    boolean named = generation.find();
    if (!named && !mabs && !dpm) {
      generation = VERSION.matcher(rest);
      named = generation.find();
    }
    Optional<String> name = named ? Optional.of(normal(generation.group())) : Optional.empty();
    rest = named ? cut(rest, generation) : rest;
    return new ReleaseWords(
        product(dpm, mabs, name), number, name, rest.replaceAll("\\s+", " ").strip());
  }

  private static Optional<Product> product(boolean dpm, boolean mabs, Optional<String> generation) {
    if (dpm && mabs) {
      return Optional.empty();
    }
    if (dpm || mabs) {
      return Optional.of(dpm ? Product.DPM : Product.MABS);
    }
    return generation.map(name -> name.startsWith("v") ? Product.MABS : Product.DPM);
  }

  private static String normal(String generation) {
    String compact = generation.replace(" ", "");
    return compact.equals("2012r2") ? "2012 R2" : compact;
  }

  private static String cut(String text, Matcher found) {
    return (text.substring(0, found.start()) + " " + text.substring(found.end())).strip();
  }

  /** Whether the update is called a service pack. */
  boolean saysServicePack() {
    return rest.startsWith("sp");
  }
}
