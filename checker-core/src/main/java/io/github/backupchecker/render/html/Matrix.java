package io.github.backupchecker.render.html;

import io.github.backupchecker.evaluation.Examination;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.evaluation.ReportedVault;
import io.github.backupchecker.evaluation.RuleExaminations;
import io.github.backupchecker.render.ByObject;
import io.github.backupchecker.rule.RuleGroup;
import io.github.backupchecker.source.Address;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What every group of rules came to on every object, vault by vault. */
final class Matrix {
  private final Map<Address, Map<RuleGroup, CellContents>> objects = new HashMap<>();
  private final Set<RuleGroup> groups = EnumSet.noneOf(RuleGroup.class);
  private final List<ReportedVault> vaults;

  private Matrix(List<ReportedVault> vaults) {
    this.vaults = vaults;
  }

  static Matrix of(Report report) {
    Matrix matrix = new Matrix(report.vaults());
    for (RuleExaminations rule : report.rules()) {
      for (Examination one : rule.examinations()) {
        boolean isUntold = one.outcome().orElse(Outcome.FAILED) == Outcome.UNDETERMINED;
        matrix.contents(one.subject(), one.rule().group()).examined(!isUntold);
      }
    }
    for (ReportedFinding one : report.findings()) {
      matrix.contents(one.finding().subject(), one.rule().group()).found(one);
    }
    return matrix;
  }

  private CellContents contents(Address subject, RuleGroup group) {
    groups.add(group);
    return objects
        .computeIfAbsent(ByObject.object(subject), any -> new EnumMap<>(RuleGroup.class))
        .computeIfAbsent(group, any -> new CellContents());
  }

  /** Those that examined anything, in the order in which groups are shown. */
  List<RuleGroup> groups() {
    return List.copyOf(groups);
  }

  /** Every vault, then the objects that belong to none. */
  List<MatrixVault> vaults() {
    List<MatrixVault> all = new ArrayList<>();
    Set<Address> left = new HashSet<>(objects.keySet());
    for (ReportedVault vault : vaults) {
      Set<Address> own = new HashSet<>(vault.objects());
      own.add(vault.vault());
      left.removeAll(own);
      all.add(new MatrixVault(vault.vault().text(), rows(own)));
    }
    if (!left.isEmpty()) {
      all.add(new MatrixVault("No vault", rows(left)));
    }
    return all;
  }

  private List<MatrixRow> rows(Collection<Address> own) {
    List<MatrixRow> rows = new ArrayList<>(own.size());
    for (Address object : own) {
      rows.add(row(object));
    }
    Collections.sort(rows);
    return rows;
  }

  private MatrixRow row(Address object) {
    Map<RuleGroup, CellContents> cells = objects.getOrDefault(object, Map.of());
    List<MatrixCell> row = new ArrayList<>(groups.size());
    for (RuleGroup group : groups) {
      row.add(cell(cells.get(group)));
    }
    return MatrixRow.of(object, row);
  }

  private static MatrixCell cell(@Nullable CellContents contents) {
    return contents == null ? MatrixCell.NOT_EXAMINED : contents.cell();
  }
}
