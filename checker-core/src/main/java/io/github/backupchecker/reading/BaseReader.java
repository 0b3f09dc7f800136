package io.github.backupchecker.reading;

import java.util.List;

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
    List<FormerModule> former = base.former().stream().map(this::read).toList();
    return Moves.between(before, former, present).inputs();
  }

  private FormerModule read(FormerFolder folder) {
    return new FormerModule(folder.label(), folder.stands(), folder.told(), read(folder.request()));
  }

  private Inputs read(ReadRequest request) {
    return new InputReader(dialects, request, seen).read();
  }
}
