package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Claim;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.secret.MaskedFile;
import io.github.backupchecker.secret.MaskingReader;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.tree.Node;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads one file through the dialect that recognises each of its documents. */
final class FileReading {
  private final MaskingReader reader;
  private final Dialects dialects;
  private final Bystanders bystanders;
  private final Predicate<String> isSilent;

  FileReading(TreeReader trees, Dialects dialects) {
    this(trees, dialects, new Glance(dialects)::isSilent);
  }

  /**
   * @param isSilent whether a text need not be read, since nothing could be found in it
   */
  FileReading(TreeReader trees, Dialects dialects, Predicate<String> isSilent) {
    this.reader = new MaskingReader(trees);
    this.dialects = dialects;
    this.bystanders = new Bystanders(trees, dialects);
    this.isSilent = isSilent;
  }

  /**
   * Looks at a file; whatever is wrong with it becomes a problem.
   *
   * @param strict whether a file that declares no backup is a problem
   */
  Look look(FoundFile found, boolean strict) {
    Optional<UnreadFormat> format = UnreadFormat.ofName(found.path());
    if (format.isPresent()) {
      return bystanders.inFormat(found, format.orElseThrow(), strict);
    }
    Optional<MaskedFile> read = reader.readUnless(found, text -> !strict && isSilent.test(text));
    if (read.isEmpty()) {
      return bystanders.silent(found);
    }
    MaskedFile masked = read.orElseThrow();
    ReadResult tree = masked.tree();
    List<Claim> claims = claims(tree, strict);
    if (!claims.isEmpty()) {
      return new RecognisedFile(
          found, claims, reported(masked, claims), tree.problems(), tree.readBy());
    }
    ReadFile passedOver = bystanders.of(found, tree, strict).by(tree.readBy());
    return usesWords(passedOver)
        ? new Doubtful(asOurs(found, tree, masked.secrets()), passedOver)
        : passedOver;
  }

  private static boolean usesWords(ReadFile reading) {
    return reading
        .passedOver()
        .filter(file -> file.kind() == PassedOver.Kind.OUR_WORDS)
        .isPresent();
  }

  private RecognisedFile asOurs(FoundFile found, ReadResult tree, List<Secret> secrets) {
    List<Claim> claims =
        tree.documents().stream()
            .map(root -> dialects.own().asOurs(new Document(tree.file(), root)))
            .toList();
    return new RecognisedFile(found, claims, secrets, tree.problems(), tree.readBy());
  }

  /** In a foreign file only what stands in a backup resource is ours to report. */
  private List<Secret> reported(MaskedFile masked, List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.dialect() == dialects.own()) {
        return masked.secrets();
      }
    }
    return masked.secretsOfBackup();
  }

  private List<Claim> claims(ReadResult tree, boolean strict) {
    List<Document> documents = new ArrayList<>();
    LanguageDialect own = dialects.own();
    boolean ours = false;
    for (Node root : tree.documents()) {
      Document document = new Document(tree.file(), root);
      documents.add(document);
      ours = ours || own.recognises(document) || (strict && own.claims(document));
    }
    List<Claim> claims = new ArrayList<>();
    for (Document document : documents) {
      Optional<Claim> claim = claim(document, ours);
      if (claim.isPresent()) {
        claims.add(claim.get());
      }
    }
    return List.copyOf(claims);
  }

  private Optional<Claim> claim(Document document, boolean ours) {
    Optional<Claim> claim = dialects.own().claim(document);
    if (claim.isEmpty()) {
      claim = dialects.foreign(document);
    }
    return claim.isEmpty() && ours ? Optional.of(dialects.own().asOurs(document)) : claim;
  }

  /** Reads what a first look recognised. */
  static ReadFile read(RecognisedFile file, Surroundings surroundings) {
    List<Declarations> declared = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(file.problems());
    for (Claim claim : file.claims()) {
      Declarations declarations = claim.read(surroundings);
      declared.add(declarations);
      problems.addAll(declarations.problems());
    }
    return new ReadFile(
        file.found().path(), declared, file.secrets(), problems, Optional.empty(), file.readBy());
  }
}
