package io.github.backupchecker.cli;

import io.github.backupchecker.source.Glob;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a pattern of paths is typed. */
final class TypedGlob implements ITypeConverter<Glob> {
  @Override
  public Glob convert(String typed) {
    Glob.refusal(typed)
        .ifPresent(
            why -> {
              throw new TypeConversionException(why);
            });
    return new Glob(typed);
  }
}
