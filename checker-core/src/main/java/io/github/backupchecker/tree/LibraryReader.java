package io.github.backupchecker.tree;

import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.scan.YamlEvents;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.SourceFile;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads YAML by the library, which is the judge of all that has something wrong with it. */
final class LibraryReader {
  private final Limits limits;

  LibraryReader(Limits limits) {
    this.limits = limits;
  }

  ReadResult read(SourceFile file) {
    TreeBuilder builder = new TreeBuilder(file, limits);
    try {
      new YamlEvents(file, builder).send();
      return YamlReader.result(builder);
    } catch (UnreadableInput e) {
      return ReadResult.unreadable(file, e.problem());
    } catch (MarkedYAMLException e) {
      Location place = place(file, e.getProblemMark());
      return ReadResult.unreadable(file, malformed(place, reason(e) + quoting(file, place)));
    } catch (ReaderException e) {
      String character = String.format(Locale.ROOT, "U+%04X", e.getCodePoint());
      Location place = at(file, e.getPosition());
      return ReadResult.unreadable(
          file, malformed(place, "the character " + character + " is not allowed in YAML"));
    } catch (NumberFormatException e) {
      // what the library says of an escape such as \x behind which the text ends
      Location place = at(file, file.length());
      String reason = "the file ends within an escape in a value in quotes, such as \\x";
      return ReadResult.unreadable(file, malformed(place, reason));
    } catch (YAMLException e) {
      return ReadResult.unreadable(file, malformed(Location.startOf(file), firstLine(e)));
    }
  }

  private static Problem malformed(Location place, String reason) {
    return Problem.at(ProblemKind.MALFORMED_FILE, place, "this is not YAML: " + reason);
  }

  private static String reason(MarkedYAMLException e) {
    String problem = e.getProblem() == null ? "it cannot be read from here" : e.getProblem();
    return problem.lines().findFirst().orElse(problem).strip();
  }

  /** What people forget of values that begin as something of YAML's own does. */
  private static String quoting(SourceFile file, Location place) {
    int here = place.startOffset();
    String before = new Location(file, Math.max(0, here - 2), here).text();
    if (before.endsWith("*")) {
      return "; a value that begins with * stands in quotes, as in '**/daily'";
    }
    String around = before + new Location(file, here, Math.min(here + 1, file.length())).text();
    return around.contains("${") ? "; a value with ${ in braces stands in quotes" : "";
  }

  private static String firstLine(YAMLException e) {
    String message = e.getMessage() == null ? "it cannot be read" : e.getMessage();
    return message.lines().findFirst().orElse(message).strip();
  }

  private static Location place(SourceFile file, @Nullable Mark mark) {
    return mark == null ? Location.startOf(file) : at(file, mark.getIndex());
  }

  private static Location at(SourceFile file, int offset) {
    int bounded = Math.max(0, Math.min(offset, file.length()));
    return new Location(file, bounded, bounded);
  }
}
