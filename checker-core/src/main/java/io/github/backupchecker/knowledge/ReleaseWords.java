package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Product;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts of a release as somebody wrote it.
 *
 * @param article the number of a knowledge base article
 * @param rest what is left when all of these are taken out: the update, if any
 */
record ReleaseWords(
    Optional<Product> product,
    Optional<Build> build,
    Optional<String> generation,
    Optional<String> article,
    String rest) {
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
  private static final Pattern JOINED =
      Pattern.compile(
          "\\b(scdpm|dpm|mabs)(?=v?\\d)|(?<=\\d|r2)(?=(?:ur|sp|rtm)\\b|(?:ur|sp)\\d)"
              + "|(?<=\\d)(?=refresh|hotfix)");
  private static final Pattern ARTICLE = Pattern.compile("\\bkb ?(\\d{5,8})\\b");
  private static final Pattern VERSION = Pattern.compile("\\bv ?([1-9]\\d?)(?:\\.0)?(?![\\w.])");
  private static final Pattern BARE_VERSION =
      Pattern.compile("(?<=\\bmabs )([1-9])(?:\\.0)?(?![\\w.])");

  static ReleaseWords of(String text) {
    String lower = SEPARATORS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    lower = JOINED.matcher(lower).replaceAll("$0 ");
    lower = BARE_VERSION.matcher(lower).replaceFirst("v$1");
    Matcher kb = ARTICLE.matcher(lower);
    Optional<String> article = kb.find() ? Optional.of(kb.group(1)) : Optional.empty();
    lower = article.isPresent() ? cut(lower, kb) : lower;
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
        product(dpm, mabs, name), number, name, article, rest.replaceAll("\\s+", " ").strip());
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
    String compact = generation.replace(" ", "").replace(".0", "");
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
