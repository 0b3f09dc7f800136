package io.github.backupchecker.render;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
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
  private static final String ENDING = ".backup-checker-part";
  private static final String REST = "(?<process>\\d+-[0-9a-f]+)-[0-9a-f]{8}";

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
    if (!name.startsWith(start) || !name.endsWith(ENDING)) {
      return false;
    }
    // made when it is needed, as hardly a run was ever interrupted
    int end = Math.max(start.length(), name.length() - ENDING.length());
    Matcher rest = Pattern.compile(REST).matcher(name.substring(start.length(), end));
    return rest.matches() && !process.equals(rest.group("process"));
  }

  /** Containers give one number to process after process, hence the time of the start. */
  private static String thisProcess() {
    ProcessHandle self = ProcessHandle.current();
    Optional<Instant> start = self.info().startInstant();
    long millis = start.isPresent() ? start.orElseThrow().toEpochMilli() : 0;
    return self.pid() + "-" + Long.toHexString(millis);
  }
}
