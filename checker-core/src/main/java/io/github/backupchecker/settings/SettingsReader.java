package io.github.backupchecker.settings;

import io.github.backupchecker.binding.Problems;
import io.github.backupchecker.binding.Shape;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.reading.OpenBase;
import io.github.backupchecker.rule.RuleMetadata;
import io.github.backupchecker.source.FoundFile;
import java.util.List;
import java.util.Optional;

/** Reads {@code backup-checker.yaml}; what is wrong in it is a located problem. */
public final class SettingsReader {
  private final Knowledge knowledge;
  private final List<RuleMetadata> rules;

  public SettingsReader(Knowledge knowledge, List<RuleMetadata> rules) {
    this.knowledge = knowledge;
    this.rules = List.copyOf(rules);
  }

  /** Every key of the settings. */
  public Shape shape() {
    return profiles().shape();
  }

  /** Made when settings are found, since most runs have none. */
  private ProfileReader profiles() {
    return new ProfileReader(knowledge, rules);
  }

  /**
   * What counts for a run: settings and a baseline that are named, or the nearest ones to the first
   * path.
   */
  public Settings read(SettingsRequest request) {
    Optional<SettingsFile> file = request.file(TeamFile.SETTINGS);
    Settings settings = file.isPresent() ? settings(file.get(), request) : Settings.defaults();
    if (request.baseline().isIgnored()) {
      return settings;
    }
    Optional<SettingsFile> accepted = request.file(TeamFile.BASELINE);
    return accepted.isPresent() ? baseline(accepted.get(), request, settings) : settings;
  }

  /**
   * What counts with a base: what a change decides of itself cannot excuse it.
   *
   * @param request of the present side
   */
  public Settings ofBase(OpenBase base, SettingsRequest request) {
    BaseSettings files = new BaseSettings(base, request.paths(), request.home());
    Optional<String> revision = base.request().revision();
    Settings settings =
        files
            .file(TeamFile.SETTINGS, request.named(TeamFile.SETTINGS))
            .map(file -> settings(file, revision))
            .orElseGet(Settings::defaults);
    return request.baseline().isIgnored()
        ? settings
        : files
            .file(TeamFile.BASELINE, request.named(TeamFile.BASELINE))
            .map(file -> baseline(file, revision, settings))
            .orElse(settings);
  }

  private Settings settings(SettingsFile file, SettingsRequest request) {
    return file.found()
        .map(found -> settings(found, Optional.empty()))
        .orElseGet(Settings::defaults)
        .withProblems(file.problems())
        .sharedIf(request.isShared(file));
  }

  private Settings settings(FoundFile found, Optional<String> revision) {
    TeamDocument document = TeamDocument.read(TeamFile.SETTINGS, found, revision);
    Problems problems = new Problems();
    Profile profile =
        document
            .root()
            .map(root -> profiles().read(root, document.start(), found.folder(), problems))
            .orElseGet(Profile::defaults);
    return new Settings(profile, Optional.of(document.name()), List.of())
        .from(found.file(), document, problems.all());
  }

  private Settings baseline(SettingsFile file, SettingsRequest request, Settings settings) {
    return file.found()
        .map(found -> baseline(found, Optional.empty(), settings))
        .orElse(settings)
        .withProblems(file.problems())
        .sharedIf(request.isShared(file));
  }

  private Settings baseline(FoundFile found, Optional<String> revision, Settings settings) {
    TeamDocument document = TeamDocument.read(TeamFile.BASELINE, found, revision);
    Problems problems = new Problems();
    Baseline baseline =
        document
            .root()
            .map(root -> new BaselineReader(rules, problems).read(root, document.start()))
            .orElseGet(Baseline::none);
    return settings.with(baseline).from(found.file(), document, problems.all());
  }
}
