package io.github.backupchecker.render;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How unfinished files of a target are called: after the target, the process and chance.
 *
 * @param start up to the process
 * @param process a number of this process that no other one had
 */
record UnfinishedName(String start, String process) {
  // a name of four bytes a character still fits the 255 bytes that file systems allow
  private static final int LONGEST = 40;
  private static final int CHANCE = 8;
  private static final String ENDING = ".backup-checker-part";
  private static final Pattern REST =
      Pattern.compile(
          "(?<process>\\d+-[0-9a-f]+)-[0-9a-f]{" + CHANCE + "}" + Pattern.quote(ENDING));

  static UnfinishedName of(Target target) {
    String name = target.name();
    int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
    return new UnfinishedName("." + name.substring(0, end) + ".", thisProcess());
  }

  String with(int chance) {
    return start + process + "-" + HexFormat.of().toHexDigits(chance) + ENDING;
  }

  /** Whether a path is that of an unfinished file, which no user knows of. */
  static boolean isOne(Path path) {
    return path.toString().endsWith(ENDING);
  }

  /** Opening a file of this process would take the lock from whoever writes it. */
  boolean isOfOtherProcess(Path file) {
    String name = String.valueOf(file.getFileName());
    if (!name.startsWith(start)) {
      return false;
    }
    Matcher rest = REST.matcher(name.substring(start.length()));
    return rest.matches() && !process.equals(rest.group("process"));
  }

  /** Containers give one number to process after process, hence the time of the start. */
  private static String thisProcess() {
    ProcessHandle self = ProcessHandle.current();
    long start = self.info().startInstant().map(at -> at.toEpochMilli()).orElse(0L);
    return self.pid() + "-" + Long.toHexString(start);
  }
}
