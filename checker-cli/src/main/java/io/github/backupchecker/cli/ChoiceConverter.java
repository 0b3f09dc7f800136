package io.github.backupchecker.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of a few words, in any case. */
record ChoiceConverter<E extends Enum<E>>(List<E> values) implements ITypeConverter<E> {

  ChoiceConverter(E[] values) {
    this(Arrays.asList(values));
  }

  @Override
  public E convert(String typed) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return values.stream()
        .filter(value -> word(value).equals(wanted))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("it is one of " + words()));
  }

  private String words() {
    return values.stream().map(ChoiceConverter::word).collect(Collectors.joining(", "));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
