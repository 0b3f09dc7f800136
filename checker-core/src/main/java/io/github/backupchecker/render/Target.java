package io.github.backupchecker.render;

import java.io.FileDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands where a report is to be written. */
record Target(Path path) {
  private static final int MOST_LINKS = 40;
  private static final int FIRST_BYTES = 4096;
  private static final List<Path> DEVICES = List.of(Path.of("/dev"), Path.of("/proc"));
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final Pattern EARLIER_REPORT =
      Pattern.compile(
          "\\A(?:\\{\\s*\"schemaVersion\":\\s*\\d+,\\s*\"tool\":\\s*\\{\\s*\"name\":\\s*\"backup-checker\""
              + "|<!doctype html>\\s.*<title>Backup report"
              + "|\\{\\s*\"\\$schema\": \"[^\"]*/sarif-schema-[^\"]*\".{0,100}\"driver\": \\{\\s*\"name\": \"backup-checker\""
              + "|\\[\\s*(?:\\]\\s*\\z|\\{\\s*\"description\": \"[^\n]*\n\\s*\"check_name\": \"[^\n]*\n\\s*\"fingerprint\")"
              + "|\\{\\s*\"assessment-results\": \\{\\s*\"uuid\": \"[-0-9a-f]+\",\\s*\"metadata\": \\{\\s*\"title\": \"Backup report"
              + "|<!-- backup-checker -->"
              + "|<\\?xml [^>]*>\\s*<testsuites name=\"backup-checker\""
              + "|type,outcome,counts,"
              + "|::[a-z]+ title=backup-checker::"
              + "|##vso\\[task\\.logissue [^\\]]*\\]backup-checker: "
              // a declaration may begin with the same word
              + "|backup-checker: compliant[^\n]*\n  nothing stops the run)",
          Pattern.DOTALL);

  /** The folder in which the report, or the link to it, stands. */
  Path folder() {
    Path folder = path.toAbsolutePath().getParent();
    return folder == null ? path.toAbsolutePath() : folder;
  }

  String name() {
    return String.valueOf(path.getFileName());
  }

  boolean isFolder() {
    return path.getFileName() == null || Files.isDirectory(path);
  }

  /** Whether it is written to and never replaced: a device, a pipe, or a link to one. */
  boolean isStream() {
    Path at = path.toAbsolutePath();
    for (int links = 0; links < MOST_LINKS; links++) {
      if (isDevice(at)) {
        return true;
      }
      if (!Files.isSymbolicLink(at)) {
        break;
      }
      try {
        at = at.resolveSibling(Files.readSymbolicLink(at));
      } catch (IOException e) {
        break;
      }
    }
    return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
  }

  /** The standard output or error of this process, where the target is one of them. */
  Optional<FileDescriptor> ownDescriptor() {
    if (isSame(path, Path.of("/dev/stdout"))) {
      return Optional.of(FileDescriptor.out);
    }
    return isSame(path, Path.of("/dev/stderr"))
        ? Optional.of(FileDescriptor.err)
        : Optional.empty();
  }

  /** Whether a report here would replace one of some files, by whatever name it goes. */
  boolean wouldLose(List<Path> files) {
    return Files.exists(path)
        && !isStream()
        && !isEarlierReport()
        && files.stream().anyMatch(file -> isSame(path, file));
  }

  /** Whether somebody's YAML stands here, which may be a declaration that this run leaves out. */
  boolean isYaml() {
    String lower = name().toLowerCase(Locale.ROOT);
    boolean named = lower.endsWith(".yaml") || lower.endsWith(".yml");
    return named && Files.isRegularFile(path) && !isEarlierReport();
  }

  boolean isSameAs(Target other) {
    return place().equals(other.place()) || isSame(path, other.path);
  }

  private static boolean isDevice(Path at) {
    Path parent = at.getParent();
    Path real = parent == null ? at : real(parent);
    for (Path devices : DEVICES) {
      if (isIn(devices, at.normalize()) || isIn(devices, real)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIn(Path devices, Path path) {
    return path.startsWith(devices) && !path.startsWith(MEMORY);
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.normalize();
    }
  }

  /** By its first bytes: what a run wrote is nothing that anybody declared. */
  private boolean isEarlierReport() {
    try (InputStream in = Files.newInputStream(path)) {
      String start = new String(in.readNBytes(FIRST_BYTES), StandardCharsets.ISO_8859_1);
      return EARLIER_REPORT.matcher(start).lookingAt();
    } catch (IOException e) {
      return false;
    }
  }

  /** The real folder, as far as there is one, and the name in it. */
  private Path place() {
    Path at = folder();
    while (at.getParent() != null && !Files.exists(at, LinkOption.NOFOLLOW_LINKS)) {
      at = at.getParent();
    }
    return real(at).resolve(at.relativize(folder())).resolve(name()).normalize();
  }

  private static boolean isSame(Path one, Path other) {
    try {
      return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
