package io.github.backupchecker.dialect.language;

import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.dialect.Claim;
import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.tree.MappingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The declaration language: five maps of named objects, in YAML or JSON. */
public final class LanguageDialect implements Dialect {
  private static final String NO_MAP =
      "every document of a declaration is a mapping with any of "
          + String.join(", ", Recognition.MAPS)
          + ": what stands here was not read";
  private final DeclarationReader reader;

  public LanguageDialect(Knowledge knowledge) {
    this.reader = new DeclarationReader(knowledge);
  }

  /** Every key of the language, from the top of a document. */
  public Shape shape() {
    return reader.shape();
  }

  @Override
  public String name() {
    return "declaration language";
  }

  @Override
  public boolean speaksIn(String text) {
    KeysInText keys = KeysInText.of(text);
    return keys.outermost().contains(Recognition.MARKER)
        || keys.outermost().contains(Recognition.VAULTS)
        || (keys.outermost().stream()
                .anyMatch(k -> Recognition.MAPS.contains(k) || k.equals(Recognition.DEFAULTS))
            && keys.all().stream().anyMatch(Recognition::isOfBackup));
  }

  @Override
  public boolean mayClaim(String text) {
    return PossibleKeys.mayDeclare(text);
  }

  @Override
  public List<String> endings() {
    return List.of(".yaml", ".yml", ".json", ".jsonc");
  }

  @Override
  public Optional<Claim> claim(Document document) {
    return recognises(document) ? Optional.of(asOurs(document)) : Optional.empty();
  }

  /** A document that is to be read as ours, whatever it holds. */
  public Claim asOurs(Document document) {
    return new Claim(this, document, around -> read(document, around));
  }

  /** Whether a document declares backup by itself, or tries to. */
  public boolean recognises(Document document) {
    return document.root() instanceof MappingNode root && Recognition.declares(root);
  }

  /**
   * Whether a document of a file that was named, or of one that is ours, is to be read strictly.
   */
  public boolean claims(Document document) {
    return document.root() instanceof MappingNode root
        && (Recognition.declares(root) || Recognition.usesWords(root));
  }

  /** The maps of ours that a document has at its top. */
  static Set<String> mapsOf(Document document) {
    return document.root().asMapping().stream()
        .flatMap(root -> root.entries().stream())
        .map(MappingNode.Entry::name)
        .filter(Recognition.MAPS::contains)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether defaults of its folder are meant for the objects of a document. */
  public static boolean isMeantBy(Set<String> kindsWithDefaults, Document document) {
    return mapsOf(document).stream().anyMatch(kindsWithDefaults::contains);
  }

  /** Whether a document that declares no backup has words of ours at its top. */
  public boolean usesWords(Document document) {
    return document.root() instanceof MappingNode root && Recognition.usesMaps(root);
  }

  private Declarations read(Document document, Surroundings around) {
    Problems problems = new Problems();
    if (!(document.root() instanceof MappingNode root)) {
      problems.add(ProblemKind.WRONG_TYPE, document.root().location(), NO_MAP);
      return new Declarations(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), problems.all());
    }
    return reader.read(root, around.defaults(), problems);
  }

  /** What a document says the objects of each kind have in common, where it can be read. */
  public static List<MappingNode.Entry> defaults(Document document) {
    List<MappingNode.Entry> defaults = new ArrayList<>();
    for (MappingNode.Entry entry : kinds(document)) {
      if (Recognition.MAPS.contains(entry.name()) && entry.value() instanceof MappingNode) {
        defaults.add(entry);
      }
    }
    return List.copyOf(defaults);
  }

  private static List<MappingNode.Entry> kinds(Document document) {
    return document.root() instanceof MappingNode root
            && root.get(Recognition.DEFAULTS).orElse(null) instanceof MappingNode kinds
        ? kinds.entries()
        : List.of();
  }
}
