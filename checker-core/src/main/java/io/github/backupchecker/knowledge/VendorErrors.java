package io.github.backupchecker.knowledge;

import io.github.backupchecker.source.Suggestion;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The error codes that the vendor documents. */
public final class VendorErrors {
  private static final Pattern PREFIX = Pattern.compile("^(?:(?:error|code|id)[\\s:#]*)+");
  private static final Pattern ZEROS = Pattern.compile("^0x0*");

  private final List<VendorError> errors;
  private final Map<String, VendorError> byCode = new LinkedHashMap<>();
  private final Map<String, VendorError> asPrinted = new HashMap<>();

  /**
   * @param errors in the order of the knowledge file; no two have one code
   */
  public VendorErrors(Collection<VendorError> errors) {
    this.errors = List.copyOf(errors);
    for (VendorError error : errors) {
      byCode.put(normal(error.code()), error);
      asPrinted.put(error.code(), error);
    }
    for (VendorError error : errors) {
      for (String alias : error.aliases()) {
        byCode.putIfAbsent(normal(alias), error);
      }
    }
  }

  public List<VendorError> all() {
    return errors;
  }

  /**
   * An error by its code in any case, with or without {@code 0x} or {@code ID:}; by another
   * spelling of it where no error is printed like that.
   */
  public Optional<VendorError> byCode(String code) {
    VendorError printed = asPrinted.get(code);
    return Optional.ofNullable(printed == null ? byCode.get(normal(code)) : printed);
  }

  /**
   * The error that a fact is about.
   *
   * @throws IllegalArgumentException where no error is about it
   */
  public VendorError ofFact(String fact) {
    return errors.stream()
        .filter(error -> error.fact().equals(fact))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(missing(fact)));
  }

  private String missing(String fact) {
    List<String> known = errors.stream().map(VendorError::fact).toList();
    return "no error is about a fact '" + fact + "'" + Suggestion.clause(fact, known);
  }

  private static String normal(String code) {
    String bare = PREFIX.matcher(code.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return ZEROS.matcher(bare).replaceFirst("");
  }
}
