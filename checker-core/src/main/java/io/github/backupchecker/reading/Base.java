package io.github.backupchecker.reading;

import java.nio.file.Path;
import java.util.Optional;

/** What a run is compared with. */
public sealed interface Base {
  /** What reports call it. */
  String label();

  /** The folder or file that it is; empty for a revision. */
  default Optional<Path> folder() {
    return Optional.empty();
  }

  /** The revision that it is, by what Git knows it by; empty for a folder. */
  default Optional<String> revision() {
    return Optional.empty();
  }

  /** Where modules are looked for that it has and the build of today has not. */
  default Optional<FormerModules> former() {
    return Optional.empty();
  }

  /** What reports call the other side, where only what differs from it is asked for. */
  default Optional<String> present() {
    return Optional.empty();
  }

  /** A folder or file that holds what was declared before. */
  record Folder(Path path) implements Base {
    @Override
    public String label() {
      return "base";
    }

    @Override
    public Optional<Path> folder() {
      return Optional.of(path);
    }
  }

  /**
   * The same files and folders in a revision of their Git repository.
   *
   * @param former where it had more than those; empty where nothing else is looked for
   */
  record Revision(String name, Optional<FormerModules> former) implements Base {
    public Revision(String name) {
      this(name, Optional.empty());
    }

    @Override
    public String label() {
      return name;
    }

    @Override
    public Optional<String> revision() {
      return Optional.of(name);
    }
  }

  /**
   * A base from which only what differs is asked for.
   *
   * @param label what reports call it
   * @param name what reports call the other side
   */
  record Apart(Base base, String label, String name) implements Base {
    @Override
    public Optional<Path> folder() {
      return base.folder();
    }

    @Override
    public Optional<String> revision() {
      return base.revision();
    }

    @Override
    public Optional<FormerModules> former() {
      return base.former();
    }

    @Override
    public Optional<String> present() {
      return Optional.of(name);
    }
  }
}
