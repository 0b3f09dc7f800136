package io.github.backupchecker.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** What was typed for an option, or else what is usual. */
// T says whether a value may be missing, which the checker of nulls does not read
@SuppressWarnings("NullAway")
final class OptionValue<T extends @Nullable Object> {
  private final OptionSpec spec;
  private T value;

  // the parser converts what is typed to the type of the option
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  OptionValue(OptionSpec.Builder option, @Nullable T usual) {
    value = usual;
    spec =
        option
            .initialValue(usual)
            .getter(
                new IGetter() {
                  @Override
                  public <V> V get() {
                    return (V) value;
                  }
                })
            .setter(
                new ISetter() {
                  @Override
                  public <V> V set(V typed) {
                    value = (T) typed;
                    return typed;
                  }
                })
            .build();
  }

  OptionSpec spec() {
    return spec;
  }

  T get() {
    return value;
  }
}
