package io.github.backupchecker.reading;

import java.util.List;
import java.util.Optional;

/**
 * Reads a base.
 *
 * @param seen what was seen on the present side
 */
public record BaseReader(Dialects dialects, LooksByBytes seen) {

  /**
   * Reads it, with the declarations of modules that moved since, or are gone.
   *
   * @param present what is compared with it
   */
  public BaseInputs read(OpenBase base, Inputs present) {
    Inputs before = read(base.request());
    if (base.former().isEmpty()) {
      return new BaseInputs(before, List.of());
    }
    List<FormerModule> former =
        base.former().stream()
            .map(one -> new FormerModule(one.label(), one.stands(), read(one.request())))
            .toList();
    Moves moves = Moves.between(before, former, present);
    Optional<FormerModules> where = base.base().former();
    return where.filter(FormerModules::isToldHere).isPresent() ? moves.told() : moves.seen();
  }

  private Inputs read(ReadRequest request) {
    return new InputReader(dialects, request, seen).read();
  }
}
