package io.github.backupchecker.cli;

import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.manual.Manual;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/** The words that are taken somewhere on the command line, as a shell completes them. */
abstract class Words implements Iterable<String> {
  private final Supplier<List<String>> words;

  private Words(Supplier<List<String>> words) {
    this.words = words;
  }

  private Words(Enum<?>[] values) {
    this(() -> Arrays.stream(values).map(ChoiceConverter::word).toList());
  }

  @Override
  public Iterator<String> iterator() {
    return words.get().iterator();
  }

  /** When text is coloured. */
  static final class OfColor extends Words {
    OfColor() {
      super(ColorMode.values());
    }
  }

  /** Severities, and never. */
  static final class OfFailOn extends Words {
    OfFailOn() {
      super(FailOn.values());
    }
  }

  /** Formats of reports. */
  static final class OfFormat extends Words {
    OfFormat() {
      super(Format::ids);
    }
  }

  /** Frameworks; read only where a shell asks. */
  static final class OfFramework extends Words {
    OfFramework() {
      super(() -> new KnowledgeFile().read().frameworks().ids());
    }
  }

  /** States of immutability. */
  static final class OfImmutability extends Words {
    OfImmutability() {
      super(ImmutabilityState.values());
    }
  }

  /** Formats of lists. */
  static final class OfList extends Words {
    OfList() {
      super(ListFormat.values());
    }
  }

  /** What has a page and a name of one word; read only where a shell asks. */
  static final class OfManual extends Words {
    OfManual() {
      super(
          () ->
              new Manual(new KnowledgeFile().read())
                  .names().stream().filter(name -> !name.contains(" ")).toList());
    }
  }

  /** Operations. */
  static final class OfOperation extends Words {
    OfOperation() {
      super(() -> Arrays.stream(OperationKind.values()).map(OperationKind::id).toList());
    }
  }

  /** States of security features. */
  static final class OfSecurity extends Words {
    OfSecurity() {
      super(SecurityState.values());
    }
  }

  /** What becomes of what cannot be told. */
  static final class OfUndetermined extends Words {
    OfUndetermined() {
      super(UndeterminedPolicy.values());
    }
  }
}
