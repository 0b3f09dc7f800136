package io.github.backupchecker.evaluation;

import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.settings.Settings;
import io.github.backupchecker.source.PassedOver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run up to its judgement: what was asked for, what was read, and what is to be examined.
 *
 * @param before with what it is compared; empty where no base was given
 * @param estates that are told apart by name; none where everything is one
 * @param project the name of what is checked, as people know it
 * @param today the day for which waivers count; empty where nobody told it
 * @param mayBeEmpty whether nobody minds that there is nothing to check
 * @param planner where it is to be told what upgrades would come to
 */
public record Run(
    ReadRequest asked,
    Settings settings,
    Inputs inputs,
    Optional<Before> before,
    List<EstateName> estates,
    JudgedEstate judged,
    Optional<String> project,
    Optional<LocalDate> today,
    boolean mayBeEmpty,
    Optional<UpgradePlanner> planner) {

  public Run {
    estates = List.copyOf(estates);
  }

  /** What was found and says nothing here; settings and baseline that count say much. */
  List<PassedOver> passedOver() {
    Set<String> used =
        Stream.concat(settings.path().stream(), settings.present().baseline().path().stream())
            .collect(Collectors.toSet());
    return inputs.passedOver().stream().filter(file -> !used.contains(file.path())).toList();
  }

  /** Whether there may be objects that settings and baseline speak of and this run did not see. */
  boolean isPartial() {
    return settings.isShared() || asked.selection().isPartial();
  }
}
