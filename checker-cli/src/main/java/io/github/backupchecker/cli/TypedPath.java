package io.github.backupchecker.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a file or folder is typed; nothing typed is not the current folder. */
final class TypedPath implements ITypeConverter<Path> {
  private static final char UNDECODED = '\uFFFD';

  @Override
  public Path convert(String typed) {
    if (typed.isEmpty()) {
      throw new TypeConversionException("it is empty; write a file or folder, or leave it out");
    }
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          isUndecoded(typed)
              ? "the locale of this terminal cannot name that file; put LC_ALL=C.UTF-8 in front of"
                  + " the command"
              : "this cannot be the name of a file");
    }
  }

  /** Whether the terminal's locale, or the name itself, did not let the text be read. */
  static boolean isUndecoded(String typed) {
    return typed.codePoints().anyMatch(c -> c == UNDECODED);
  }
}
