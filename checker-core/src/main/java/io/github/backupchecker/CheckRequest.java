package io.github.backupchecker;

import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.Progress;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.settings.BaselineChoice;
import io.github.backupchecker.settings.NamedFile;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.settings.SettingsRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to check, and by what.
 *
 * @param input the files that declare backup
 * @param base with what it is compared; empty where nothing is
 * @param settings a settings file; empty where the nearest one is to be found
 * @param baseline the findings that are known
 * @param home the folder whose settings are about this check alone; empty for the first path
 * @param overrides what counts instead of the settings
 * @param project the name of what is checked, as people know it; a page carries it in its title
 * @param today the day of the check; without it no waiver counts, and each is a problem
 * @param plansUpgrades whether the estate is judged again for every upgrade that findings ask for
 */
public record CheckRequest(
    ReadRequest input,
    Optional<Base> base,
    Optional<NamedFile> settings,
    BaselineChoice baseline,
    Optional<Path> home,
    Overrides overrides,
    Optional<String> project,
    Optional<LocalDate> today,
    boolean plansUpgrades) {

  /** A check of some files and folders with everything else as it is by default. */
  public static CheckRequest of(Path... paths) {
    return of(ReadRequest.of(List.of(paths)));
  }

  public static CheckRequest of(ReadRequest input) {
    return new CheckRequest(
        input,
        Optional.empty(),
        Optional.empty(),
        BaselineChoice.nearest(),
        Optional.empty(),
        Overrides.none(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  /** The same check compared with a base, where there is one. */
  public CheckRequest since(Optional<Base> before) {
    return new CheckRequest(
        input, before, settings, baseline, home, overrides, project, today, plansUpgrades);
  }

  /** The same check by settings that are named, where any are. */
  public CheckRequest by(Optional<Path> file) {
    return decidedBy(file.map(NamedFile::onDisk));
  }

  /**
   * The same check by settings that are no file of a disk.
   *
   * @param name such as {@code classpath:com/example/backup-checker.yaml}
   */
  public CheckRequest byText(String name, String text) {
    return decidedBy(Optional.of(NamedFile.inMemory(name, text)));
  }

  private CheckRequest decidedBy(Optional<NamedFile> file) {
    return new CheckRequest(
        input, base, file, baseline, home, overrides, project, today, plansUpgrades);
  }

  public CheckRequest knowing(BaselineChoice known) {
    return new CheckRequest(
        input, base, settings, known, home, overrides, project, today, plansUpgrades);
  }

  /** The same check of something whose folder has settings of its own. */
  public CheckRequest in(Path folder) {
    return new CheckRequest(
        input,
        base,
        settings,
        baseline,
        Optional.of(folder),
        overrides,
        project,
        today,
        plansUpgrades);
  }

  public CheckRequest with(Overrides other) {
    return new CheckRequest(
        input, base, settings, baseline, home, other, project, today, plansUpgrades);
  }

  /** The same check of what has a name, such as {@code com.example:estate}. */
  public CheckRequest named(String name) {
    return new CheckRequest(
        input, base, settings, baseline, home, overrides, Optional.of(name), today, plansUpgrades);
  }

  /** The same check on a day, from which the ends of waivers are counted. */
  public CheckRequest on(LocalDate day) {
    return new CheckRequest(
        input, base, settings, baseline, home, overrides, project, Optional.of(day), plansUpgrades);
  }

  /** The same check, which tells or does not tell what upgrades would come to. */
  public CheckRequest planningUpgrades(boolean isWanted) {
    return new CheckRequest(
        input, base, settings, baseline, home, overrides, project, today, isWanted);
  }

  /** The same check, telling somebody how far it is. */
  public CheckRequest watchedBy(Progress progress) {
    return new CheckRequest(
        input.watchedBy(progress),
        base,
        settings,
        baseline,
        home,
        overrides,
        project,
        today,
        plansUpgrades);
  }

  /** Whose settings count for it. */
  SettingsRequest decided() {
    return new SettingsRequest(settings, baseline, home, input.paths());
  }
}
