package io.github.backupchecker.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is looked for character by character is what a pattern finds, at the same places. */
class ScannersTest {
  private static final int TEXTS = 60_000;

  private static final Pattern HINT =
      ignoringCase(
          "p[-_. ]?i[-_. ]?n|pass|pwd|cred|secret|token|sas|sig=|key|string|signature"
              + "|[-\u2013\u2014\u2015](?:s|e)|/|8q~|==|\\\\[ux0]");

  private static final Pattern PARAMETER =
      Pattern.compile(
          "(?<![\\w\u2013\u2014\u2015-])(?<lead>[-\u2013\u2014\u2015]{1,2}|/)(?<name>[A-Za-z][\\w-]*)(?<sep>[ \\t]*[:=])?");

  private static final Pattern NAMED =
      ignoringCase(
          "(?:pin(?:code)?|pass[-_. ]?phrase|pass[-_. ]?(?:word|wd|code)|pwd"
              + "|vault[-_. ]?credentials?|sas(?:[-_. ]?(?:token|ur[il]))?"
              + "|shared[-_ ]?access[-_ ]?(?:signature|key)|(?:account|storage|access|client|api|private|shared)[-_. ]?key"
              + "|secret|token|connection[-_. ]?string)"
              + "(?:[-_. ]?(?:old|new|current|plain|file|value|text|\\d++))?"
              + "(?<sep>[\"'\\\\]{0,2}(?:[ \\t]*+(?:=>|[:=])|[ \\t]++(?:is|was)(?=[ \\t:])|[ \\t]++(?=[\"'])))[ \\t:]*+");

  private static final Pattern TOLD_PIN =
      ignoringCase(
          "(?<![\\w-])(?:security[ _-]?)?PIN(?:[ \\t]++(?:is|was))?[ \\t]*+[:=]?+[ \\t]*+[\"']?"
              + "(?<value>\\d{6})(?!\\w)");

  private static final Pattern VENDOR_COMMAND = ignoringCase("\\b[A-Za-z]+-(?:OB|DPM)[A-Z]");
  private static final Pattern CONVERSION = ignoringCase("ConvertTo-SecureString\\b");

  /** What a text must hold in lower case, and then what is looked for. */
  private static final Map<String, Pattern> SHAPES =
      Map.of(
          "sig=", ignoringCase("(?<![A-Za-z0-9])sig=(?<value>[\\w%+/=-]{6,})"),
          "==",
              ignoringCase(
                  "(?<![A-Za-z0-9+/])(?<!sha512-)(?<value>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])"),
          "key=", ignoringCase("(?:Account|SharedAccess|Shared)Key=(?<value>[^;\\s\"'\\\\]+)"),
          ";", ignoringCase("[;\"'](?:Password|Pwd)[ ]?=[ ]?(?<value>[^;\\s\"'\\\\]+)"),
          "://", ignoringCase("://[^/\\s:@\"'$]+:(?<value>[^/\\s:@\"'${}<>]+)@"),
          "bearer ", ignoringCase("Bearer[ ]+(?<value>[\\w.~+/=-]{20,})"),
          "8q~", ignoringCase("(?<![\\w~.-])(?<value>\\w{3}8Q~[\\w~.-]{34})"),
          "private key-----", ignoringCase("PRIVATE KEY-----(?<value>[^-]+)"),
          "managementcert", ignoringCase("<(?:\\w+:)?ManagementCert>(?<value>[^<]+)<"));

  @Test
  void aTextNeedsACloserLookWhereTheHintIs() {
    isTheSame(Hint::isIn, text -> HINT.matcher(text).find());
  }

  @Test
  void parametersStandWhereTheyAreWritten() {
    isTheSame(ScannersTest::parameters, ScannersTest::parametersByPattern);
  }

  @Test
  void noTextIsPassedOverInWhichAWordIsGivenSomething() {
    misses(SecretWords::mayBeGiven, NAMED);
  }

  @Test
  void noTextIsPassedOverInWhichAPinIsTold() {
    misses(text -> AnyCase.isIn(text, "pin"), TOLD_PIN);
  }

  @Test
  void noTextIsPassedOverInWhichACommandStands() {
    misses(text -> AnyCase.isIn(text, "-ob") || AnyCase.isIn(text, "-dpm"), VENDOR_COMMAND);
    misses(text -> AnyCase.isIn(text, "-securestring"), CONVERSION);
  }

  @Test
  void shapesAreFoundWhereTheyStand() {
    isTheSame(ScannersTest::shapes, ScannersTest::shapesByPattern);
  }

  private static Set<List<Integer>> shapes(String text) {
    List<SecretPlace> places = new ArrayList<>();
    Shapes.find(text, places);
    return places.stream().map(p -> List.of(p.start(), p.end())).collect(Collectors.toSet());
  }

  private static Set<List<Integer>> shapesByPattern(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return SHAPES.entrySet().stream()
        .filter(shape -> lower.contains(shape.getKey()))
        .flatMap(shape -> shape.getValue().matcher(text).results())
        .filter(found -> Literal.isInText(found.group(1)))
        .map(found -> List.of(found.start(1), found.end(1)))
        .collect(Collectors.toSet());
  }

  private static List<Parameter> parameters(String text) {
    List<Parameter> all = new ArrayList<>();
    Optional<Parameter> one = Parameter.next(text, 0);
    while (one.isPresent()) {
      all.add(one.orElseThrow());
      one = Parameter.next(text, one.orElseThrow().end());
    }
    return all;
  }

  private static List<Parameter> parametersByPattern(String text) {
    List<Parameter> all = new ArrayList<>();
    Matcher found = PARAMETER.matcher(text);
    while (found.find()) {
      boolean slash = found.group("lead").equals("/");
      boolean assigned = found.group("sep") != null;
      all.add(new Parameter(found.group("name"), slash, assigned, found.end()));
    }
    return all;
  }

  private static <T> void isTheSame(Function<String, T> scanner, Function<String, T> reference) {
    List<T> answers = new ArrayList<>();
    for (String text : texts()) {
      T expected = reference.apply(text);
      assertThat(scanner.apply(text)).as("%s", written(text)).isEqualTo(expected);
      answers.add(expected);
    }
    assertThat(answers.stream().distinct().count()).as("answers that differ").isGreaterThan(1);
  }

  /** A condition may ask for a closer look in vain, but must not miss what the pattern finds. */
  private static void misses(Function<String, Boolean> condition, Pattern reference) {
    List<String> all = texts().stream().filter(text -> reference.matcher(text).find()).toList();
    assertThat(all).hasSizeGreaterThan(TEXTS / 1000);
    assertThat(all.stream().filter(text -> !condition.apply(text)).map(ScannersTest::written))
        .isEmpty();
  }

  private static List<String> texts() {
    RandomText random = new RandomText(20);
    return IntStream.range(0, TEXTS).mapToObj(each -> random.next()).toList();
  }

  private static String written(String text) {
    return text.chars()
        .mapToObj(
            c -> c > ' ' && c < 0x7f ? Character.toString(c) : "<" + Integer.toHexString(c) + ">")
        .reduce("", String::concat);
  }

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }
}
