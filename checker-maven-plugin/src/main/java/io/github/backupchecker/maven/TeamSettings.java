package io.github.backupchecker.maven;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.settings.BaselineChoice;
import io.github.backupchecker.settings.BaselinePlace;
import io.github.backupchecker.source.Sight;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What a team decided beforehand, as it was typed. */
record TeamSettings(@Nullable String settings, @Nullable String baseline, @Nullable String asOf) {

  /**
   * The same check of a module by what is named, once it was found.
   *
   * @throws MojoExecutionException where it is not there, or is no file
   */
  CheckRequest of(CheckRequest request, Folders folders) throws MojoExecutionException {
    return by(request, folders).knowing(known(folders));
  }

  /** The same check of a module as if nothing were known yet. */
  CheckRequest afresh(CheckRequest request, Folders folders) throws MojoExecutionException {
    return by(request, folders).knowing(BaselineChoice.none());
  }

  /** Where a new baseline of a module is to stand. */
  Path newBaseline(Folders folders) throws MojoExecutionException {
    Path module = folders.module();
    return Choices.word("checker.baseline", baseline)
        .map(named -> module.resolve(named).normalize())
        .orElseGet(() -> BaselinePlace.in(module));
  }

  private CheckRequest by(CheckRequest request, Folders folders) throws MojoExecutionException {
    CheckRequest own = request.in(folders.module()).on(Choices.day("checker.asOf", asOf));
    Optional<String> named = Choices.word("checker.settings", settings);
    return named.isPresent() ? by(named.orElseThrow(), own, folders) : own;
  }

  private static CheckRequest by(String named, CheckRequest request, Folders folders)
      throws MojoExecutionException {
    Optional<ClassPathSettings> shared = ClassPathSettings.of(named, folders);
    return shared.isPresent()
        ? request.byText(shared.orElseThrow().name(), shared.orElseThrow().text())
        : request.by(Optional.of(file(named, folders)));
  }

  private static Path file(String named, Folders folders) throws MojoExecutionException {
    try {
      return folders.file("settings file", named);
    } catch (MojoExecutionException e) {
      throw folders.isNowhere(named) && !Path.of(named).isAbsolute()
          ? new MojoExecutionException(
              e.getMessage() + ", nor in a jar among the <dependencies> of the plugin", e)
          : e;
    }
  }

  private BaselineChoice known(Folders folders) throws MojoExecutionException {
    Optional<String> named = Choices.word("checker.baseline", baseline);
    if (named.isPresent()) {
      return BaselineChoice.named(folders.file("baseline", named.orElseThrow()));
    }
    Path own = BaselinePlace.in(folders.module());
    return Sight.isAbsent(own) ? BaselineChoice.nearest() : BaselineChoice.named(own);
  }
}
