package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Surroundings;
import io.github.backupchecker.source.FoundFile;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Reads what files declare, at the first look where it can: a tree takes much more memory than what
 * it declares, and need not wait for the defaults of other files where there are none.
 */
final class Settling {
  private final Looks looks;
  private final ParametersBeside parametersBeside;
  private final AtomicBoolean someDefaults = new AtomicBoolean();

  /**
   * @param looks at files of one revision
   */
  Settling(Looks looks, ParametersBeside parametersBeside) {
    this.looks = looks;
    this.parametersBeside = parametersBeside;
  }

  /**
   * What a file turns out to be. Once one has defaults, those that may be meant by them wait until
   * all defaults are known.
   */
  Look look(FoundFile found, boolean strict) {
    Look look = looks.look(found, strict);
    if (!(look instanceof RecognisedFile file) || someDefaults.get()) {
      return look;
    }
    if (!FolderDefaults.in(file).isEmpty()) {
      someDefaults.set(true);
      return look;
    }
    AtomicBoolean isAlone = new AtomicBoolean(true);
    Surroundings around =
        new Surroundings(
            Map.of(),
            () -> {
              isAlone.set(false);
              return parametersBeside.of(file.found());
            });
    ReadFile reading = FileReading.read(file, around);
    return new SettledFile(file.found(), file.text(), reading, isAlone.get(), looks);
  }

  /** What a file declares, once the defaults of all folders are known. */
  ReadFile read(Look look, FolderDefaults defaults) {
    if (look instanceof ReadFile reading) {
      return reading;
    }
    if (look instanceof SettledFile settled) {
      boolean isOfHere = settled.isAlone() || settled.looks() == looks;
      return isOfHere && defaults.around(settled.folder()).isEmpty()
          ? settled.reading()
          : read(settled.again(), defaults);
    }
    if (look instanceof Doubtful doubtful) {
      return doubtful.isMeantBy(defaults.around(doubtful.ours().folder()).keySet())
          ? read(doubtful.ours(), defaults)
          : doubtful.otherwise();
    }
    RecognisedFile file = (RecognisedFile) look;
    return FileReading.read(
        file,
        new Surroundings(defaults.around(file.folder()), () -> parametersBeside.of(file.found())));
  }
}
