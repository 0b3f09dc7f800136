package io.github.backupchecker.maven;

import io.github.backupchecker.reading.Base;
import io.github.backupchecker.reading.FormerModules;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** What a module is compared with, as it was typed. */
record Comparison(@Nullable String folder, @Nullable String revision) {

  /**
   * The base, where one is named.
   *
   * @param former where a revision may have had modules that are gone
   * @throws MojoExecutionException where two are named, one is empty, or a folder is not there
   */
  Optional<Base> base(Folders folders, Optional<FormerModules> former)
      throws MojoExecutionException {
    Optional<String> path = Choices.word("checker.base", folder);
    Optional<String> name = Choices.word("checker.baseRef", revision);
    if (path.isPresent() && name.isPresent()) {
      throw new MojoExecutionException(
          "checker.base names a folder and checker.baseRef a revision: name one of them");
    }
    return path.isPresent()
        ? Optional.of(new Base.Folder(folders.find("base", path.orElseThrow())))
        : name.map(one -> new Base.Revision(one, former));
  }

  /** The folder that a base is, where it is one. */
  static Optional<Path> folder(Optional<Base> base) {
    return base.flatMap(Base::folder);
  }

  /**
   * Whether a base tells what a module without sources had: a folder that is shared by the modules
   * of a build tells of all of them.
   */
  static boolean isOwn(Base base, Folders folders) {
    Path module = folders.module();
    return base.folder()
        .map(folder -> folder.startsWith(module) && !module.equals(folders.root()))
        .orElse(true);
  }
}
