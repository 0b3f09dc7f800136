package io.github.backupchecker.secret;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts mixed at random from what the search for secrets looks at. */
final class RandomText {
  private static final int MOST = 9;

  private static final List<String> WORDS =
      List.of(
              "pin pi n p-i-n p_i.n PIN security passphrase pass phrase password passwd passcode pincode"
                  .split(" "),
              "pwd cred credential vaultcredentials vault secret token sas sasuri sastoken url sig string"
                  .split(" "),
              "signature shared access key account storage client api app private connection sharedkey"
                  .split(" "),
              "primary secondary old new current plain file value text is was see in from length escrow"
                  .split(" "),
              "ConvertTo-SecureString -AsPlainText Set-OBMachineSetting New-DPM Get-Content Bearer run"
                  .split(" "),
              "Password= Pwd= AccountKey= sig= ManagementCert> <ManagementCert> key-vault://kv/x https://"
                  .split(" "),
              "hunter2Hunter2XYZ 482913 123456 Abc1 \u2022\u2022 8Q~ == // /* */ # -s -e \\u0041 \\x41 \\0"
                  .split(" "),
              ("="
                      + "aB3/".repeat(21)
                      + "cd== sha512-"
                      + "aB3/".repeat(21)
                      + "cd== abc8Q~"
                      + "x.".repeat(17)
                      + " Bearer "
                      + "aB~1".repeat(6)
                      + " ;Password=a1 'Pwd=a1 ;"
                      + " SharedKey=ab/c AccountKey=x ://u:p4ss@h -----END u:p@ <a:ManagementCert>M<")
                  .split(" "),
              List.of(
                      "PRIVATE KEY-----abcd-",
                      "Bearer aB~1aB~1aB~1aB~1aB~1aB",
                      "security PIN is 482913")
                  .toArray(new String[0]),
              "spin sasa monkey keyboard design description sample p s t k c i n 8 q ~ 1 12 99999999"
                  .split(" "))
          .stream()
          .flatMap(Stream::of)
          .toList();

  private static final List<String> BETWEEN =
      List.of(
          "",
          "",
          "",
          " ",
          " ",
          "  ",
          "\t",
          "-",
          "_",
          ".",
          ":",
          ": ",
          "=",
          " = ",
          "=>",
          "--",
          "/",
          "'",
          "\"",
          "''",
          "\\",
          "\\\"",
          "\n",
          "\r\n",
          "\u2013",
          "\u2014",
          "\u2015",
          "\u2012",
          "\u2016",
          "\u00a0",
          "\u2028",
          "\u0085",
          "$",
          "${",
          "}",
          "(",
          ")",
          "[",
          "]",
          "{",
          ",",
          ";",
          "|",
          "`",
          "@",
          "&",
          "*",
          "<",
          ">",
          "\u212a",
          "\u0131",
          "\u017f",
          "\u0130",
          "\u00df",
          "\u03a3",
          "\u0660",
          "\u2167",
          "\u00bd",
          "\u0301",
          "\ud83d\udd11",
          "\ud835\udc29",
          "\ud800",
          "\udc00",
          "\u001d",
          "^",
          "Q",
          "P",
          "S",
          "ab");

  private static final List<String> LOOK_ALIKES =
      List.of("k\u212a", "i\u0131", "s\u017f", "i\u0130", "=\u001d", "~^", "-\u2013", "-\u2015");

  private final Random random;

  RandomText(long seed) {
    this.random = new Random(seed);
  }

  String next() {
    return IntStream.range(0, 1 + random.nextInt(MOST))
        .mapToObj(part -> cased(any(WORDS)) + any(BETWEEN) + (rarely() ? any(BETWEEN) : ""))
        .collect(
            Collectors.joining("", rarely() ? any(BETWEEN) : "", rarely() ? any(BETWEEN) : ""));
  }

  /** A text with its look-alikes, in which one letter stands for another one that it is not. */
  private String cased(String word) {
    return switch (random.nextInt(8)) {
      case 0 -> upper(word);
      case 1 -> upper(word.substring(0, 1)) + word.substring(1);
      case 2 -> word.substring(0, random.nextInt(word.length() + 1));
      case 3 -> word.substring(random.nextInt(word.length()));
      case 4 -> alike(word);
      default -> word;
    };
  }

  /** Letters of ASCII alone, as in every language. */
  private static String upper(String word) {
    return word.chars()
        .map(c -> c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private String alike(String word) {
    String pair = any(LOOK_ALIKES);
    return word.replace(pair.charAt(0), pair.charAt(1));
  }

  private boolean rarely() {
    return random.nextInt(4) == 0;
  }

  private String any(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
