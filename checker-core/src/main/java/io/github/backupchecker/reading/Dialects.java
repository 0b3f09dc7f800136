package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Claim;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.arm.ArmDialect;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that can be read.
 *
 * @param own the checker's language: a file with one document of it is read by it as a whole
 * @param foreign in the order in which they are asked
 */
public record Dialects(LanguageDialect own, List<Dialect> foreign) {
  public Dialects {
    foreign = List.copyOf(foreign);
  }

  /** All of them, with their tables read: enough for any number of runs. */
  public static Dialects all(Knowledge knowledge) {
    return new Dialects(new LanguageDialect(knowledge), List.of(new ArmDialect(knowledge)));
  }

  List<Dialect> list() {
    List<Dialect> all = new ArrayList<>();
    all.add(own);
    all.addAll(foreign);
    return List.copyOf(all);
  }

  /** How the names of files end that may be in one of the formats. */
  List<String> endings() {
    Set<String> endings = new LinkedHashSet<>();
    for (Dialect dialect : list()) {
      endings.addAll(dialect.endings());
    }
    return List.copyOf(endings);
  }

  Optional<Claim> foreign(Document document) {
    for (Dialect dialect : foreign) {
      Optional<Claim> claim = dialect.claim(document);
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }
}
