package io.github.backupchecker.cli;

import io.github.backupchecker.render.Format;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/**
 * A format that was asked for, as {@code html} or {@code html=report.html}.
 *
 * @param file empty where the user named none
 */
record FormatRequest(Format format, Optional<Path> file) {

  static FormatRequest parse(String typed) {
    int equals = typed.indexOf('=');
    String name = equals < 0 ? typed : typed.substring(0, equals);
    Format format =
        Format.parse(name)
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "there is no such format; known are " + String.join(", ", Format.ids())));
    return new FormatRequest(format, equals < 0 ? Optional.empty() : file(typed, equals + 1));
  }

  private static Optional<Path> file(String typed, int start) {
    if (start == typed.length()) {
      throw new TypeConversionException("a file name is missing after '='");
    }
    String file = typed.substring(start);
    if (file.equals("-")) {
      throw new TypeConversionException(
          "for the standard output leave '=-' out; a file called so is './-'");
    }
    if (file.endsWith("/")) {
      throw new TypeConversionException("'" + file + "' names a folder, and a report is a file");
    }
    return Optional.of(new TypedPath().convert(file));
  }
}
