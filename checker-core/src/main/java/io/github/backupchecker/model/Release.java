package io.github.backupchecker.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A release of DPM or MABS as declared, placed in the vendor's release tables.
 *
 * <p>Releases are not comparable across generations: DPM 2019 RTM is newer than DPM 2016 UR9 and
 * lacks what UR9 has.
 *
 * @param generation as the tables name it, such as {@code 2012 R2}, {@code 2022} or {@code v3};
 *     empty where the declaration names the product alone
 * @param update the listed update whose capabilities count: the declared one, or the nearest lower
 * @param possible later updates that a build between two rows may be as well, since their own
 *     builds were never published; empty for everything else
 * @param standing where the declared text stands in the tables
 * @param label how reports name it, such as {@code DPM 2022 UR2 Refresh}
 */
public record Release(
    Product product,
    String generation,
    Update update,
    List<Update> possible,
    Standing standing,
    String label) {

  public Release {
    possible = List.copyOf(possible);
  }

  /** A release that can be no other than its update. */
  public Release(
      Product product, String generation, Update update, Standing standing, String label) {
    this(product, generation, update, List.of(), standing, label);
  }

  /** Every update that it may be, the one whose capabilities count first. */
  public List<Update> candidates() {
    if (possible.isEmpty()) {
      return List.of(update);
    }
    List<Update> candidates = new ArrayList<>(possible);
    candidates.add(0, update);
    return List.copyOf(candidates);
  }

  /** How a declared release relates to the vendor's tables. */
  public enum Standing {
    /** A row of the tables. */
    LISTED,
    /** Between two rows, or newer than the last row of its generation: the lower one counts. */
    UNLISTED,
    /** A build published before its generation's release. */
    PREVIEW,
    /** Older than every generation of the tables. */
    OLDER,
    /** No row can be told: a product alone, an unknown generation, a build below its family. */
    UNKNOWN
  }

  @Override
  public String toString() {
    return label;
  }
}
