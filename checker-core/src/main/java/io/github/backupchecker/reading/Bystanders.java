package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.dialect.arm.ParametersFile;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.secret.MaskingReader;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.SequenceNode;
import io.github.backupchecker.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in which no dialect recognises anything: passed over, unless they must be read. */
record Bystanders(TreeReader trees, Dialects dialects) {
  private static final String SILENT = "nothing in it speaks of backup";

  /** A file of which a glance at its text is enough. */
  ReadFile silent(FoundFile found) {
    return ReadFile.of(new PassedOver(found.path(), SILENT));
  }

  /** A file in a format that is not read yet. */
  ReadFile inFormat(FoundFile found, UnreadFormat format, boolean strict) {
    if (strict) {
      return refused(trees.unread(found.path()), format);
    }
    Optional<Boolean> speaks = trees.says(found, format::speaksIn);
    if (speaks.isEmpty()) {
      return ReadFile.failed(found.path(), new MaskingReader(trees).read(found).tree().problems());
    }
    return speaks.orElseThrow()
        ? ReadFile.of(unread(found.path(), format))
        : ReadFile.of(
            new PassedOver(
                found.path(), "it speaks of no Recovery Services (" + format.label() + ")"));
  }

  /** A file that was read, or could not be. */
  ReadFile of(FoundFile found, ReadResult tree, boolean strict) {
    String path = found.path();
    if (tree.documents().isEmpty() && !tree.problems().isEmpty()) {
      return unreadable(found, tree, strict);
    }
    Optional<UnreadFormat> format = UnreadFormat.ofText(tree.file().text());
    if (format.isPresent()) {
      return strict
          ? refused(trees.unread(path), format.orElseThrow())
          : ReadFile.of(unread(path, format.orElseThrow()));
    }
    if (strict) {
      return setsParameters(tree)
          ? refused(trees.unread(path), UnreadFormat.parameters())
          : ReadFile.failed(path, strictly(tree));
    }
    return ReadFile.of(
        usesWords(tree)
            ? new PassedOver(
                path,
                "it uses our words and declares no backup",
                PassedOver.Kind.OUR_WORDS,
                Optional.empty())
            : new PassedOver(path, reason(tree)));
  }

  private static boolean setsParameters(ReadResult tree) {
    return tree.documents().stream()
        .flatMap(root -> root.asMapping().stream())
        .anyMatch(root -> ParametersFile.of(root).isPresent());
  }

  private ReadFile unreadable(FoundFile found, ReadResult tree, boolean strict) {
    Problem problem = tree.problems().get(0);
    boolean isText =
        problem.kind() == ProblemKind.MALFORMED_FILE
            || problem.kind() == ProblemKind.LIMIT_EXCEEDED;
    boolean concerns = !isText || trees.says(found, this::speaks).orElse(true);
    if (strict || concerns) {
      return ReadFile.failed(found.path(), tree.problems());
    }
    Location place = problem.location();
    String line = place == null ? "" : " (line " + place.start().line() + ")";
    return ReadFile.of(
        new PassedOver(found.path(), "it cannot be read" + line + ", and " + SILENT));
  }

  private boolean speaks(String text) {
    return dialects.list().stream().anyMatch(d -> d.speaksIn(text))
        || UnreadFormat.ofText(text).isPresent();
  }

  private boolean usesWords(ReadResult tree) {
    return tree.documents().stream()
        .anyMatch(root -> dialects.own().usesWords(new Document(tree.file(), root)));
  }

  private static String reason(ReadResult tree) {
    return tree.documents().isEmpty() ? "it is empty" : "it declares no backup in a known format";
  }

  private static PassedOver unread(String path, UnreadFormat format) {
    return new PassedOver(
        path,
        "its format (" + format.label() + ") is not read yet: " + format.instead(),
        PassedOver.Kind.UNREAD_FORMAT,
        Optional.of(format.label()));
  }

  private static ReadFile refused(SourceFile file, UnreadFormat format) {
    return ReadFile.failed(
        file.path(),
        List.of(
            unsupported(
                file,
                "the format of '"
                    + file.path()
                    + "' ("
                    + format.label()
                    + ") is not read yet: "
                    + format.instead())));
  }

  /** What is wrong with a file that must declare backup. */
  private List<Problem> strictly(ReadResult tree) {
    Optional<Node> list =
        tree.documents().stream().filter(SequenceNode.class::isInstance).findFirst();
    if (list.isPresent()) {
      return dialects
          .own()
          .asOurs(new Document(tree.file(), list.orElseThrow()))
          .read(Surroundings.none())
          .problems();
    }
    String known = String.join(", ", dialects.list().stream().map(Dialect::name).toList());
    String message =
        "'"
            + tree.file().path()
            + "' declares no backup in a format that can be read ("
            + known
            + ")";
    return Stream.concat(tree.problems().stream(), Stream.of(unsupported(tree.file(), message)))
        .toList();
  }

  private static Problem unsupported(SourceFile file, String message) {
    return Problem.at(ProblemKind.UNSUPPORTED_FORMAT, Location.startOf(file), message);
  }
}
