package io.github.backupchecker.cli;

import io.github.backupchecker.source.Glob;
import java.util.Arrays;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How a pattern of paths is typed.
 *
 * <p>What other tools understand and this one does not is refused: taken literally it would select
 * nothing, and files would go unchecked in silence.
 */
final class TypedGlob implements ITypeConverter<Glob> {
  private static final Pattern FOREIGN = Pattern.compile("[\\[\\]{}\\\\]|^!");

  @Override
  public Glob convert(String typed) {
    if (typed.isBlank()) {
      throw new TypeConversionException("it is empty; write a pattern such as 'env/**/*.yaml'");
    }
    if (FOREIGN.matcher(typed).find()) {
      throw new TypeConversionException(
          "patterns know *, ** and ? alone, and / between folders: for [, ], { or } in a name write"
              + " ?, and for several patterns repeat the option");
    }
    if (leads(typed)) {
      throw new TypeConversionException(
          "a pattern begins in the folder that is checked: leave out what leads there");
    }
    return new Glob(typed);
  }

  /** Whether it names a place by its way from elsewhere, which no path of a report begins with. */
  private static boolean leads(String typed) {
    return typed.startsWith("/")
        || typed.matches("(?:\\./*)+")
        || Arrays.asList(typed.split("/")).contains("..");
  }
}
