package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Claim;
import io.github.backupchecker.dialect.Dialect;
import io.github.backupchecker.dialect.Document;
import io.github.backupchecker.dialect.arm.ArmDialect;
import io.github.backupchecker.dialect.language.LanguageDialect;
import io.github.backupchecker.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
    return Stream.concat(Stream.of(own), foreign.stream()).toList();
  }

  /** How the names of files end that may be in one of the formats. */
  List<String> endings() {
    return list().stream().flatMap(dialect -> dialect.endings().stream()).distinct().toList();
  }

  Optional<Claim> foreign(Document document) {
    return foreign.stream().flatMap(dialect -> dialect.claim(document).stream()).findFirst();
  }
}
