package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.PassedOver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that the files of a run declare, in the order of their paths.
 *
 * @param passedOver what was found and declares no backup
 * @param problems of finding and of reading files
 * @param paths of the files that were read, whatever came of them
 * @param neighbours what others declare, to which names may refer; their problems are theirs
 */
public record Inputs(
    List<ReadFile> readings,
    List<PassedOver> passedOver,
    List<Problem> problems,
    List<Path> paths,
    List<Inputs> neighbours) {

  public Inputs {
    readings = List.copyOf(readings);
    passedOver = List.copyOf(passedOver);
    problems = List.copyOf(problems);
    paths = List.copyOf(paths);
    neighbours = List.copyOf(neighbours);
  }

  /** The same with more files of its own. */
  Inputs with(Inputs more) {
    return new Inputs(
        joined(readings, more.readings),
        joined(passedOver, more.passedOver),
        joined(problems, more.problems),
        joined(paths, more.paths),
        neighbours);
  }

  /** The same beside others. */
  Inputs among(List<Inputs> others) {
    return new Inputs(readings, passedOver, problems, paths, others);
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> joined = new ArrayList<>(some);
    joined.addAll(more);
    return joined;
  }

  public List<Declarations> declarations() {
    List<Declarations> all = new ArrayList<>();
    for (ReadFile reading : readings) {
      all.addAll(reading.declarations());
    }
    return List.copyOf(all);
  }

  /** How many objects with a name are declared. */
  public int objects() {
    int count = 0;
    for (ReadFile reading : readings) {
      count += reading.objects();
    }
    return count;
  }

  public List<Secret> secrets() {
    List<Secret> all = new ArrayList<>();
    for (ReadFile reading : readings) {
      all.addAll(reading.secrets());
    }
    return List.copyOf(all);
  }

  /** The files that declare something. */
  public List<String> files() {
    List<String> files = new ArrayList<>();
    for (ReadFile reading : readings) {
      if (reading.declares()) {
        files.add(reading.path());
      }
    }
    return List.copyOf(files);
  }

  public YamlFiles yaml() {
    return YamlFiles.among(readings);
  }

  public Aside aside() {
    return new Aside(passedOver);
  }

  /** What concerns backup and is never judged. */
  public List<Recognised> recognised() {
    List<Recognised> all = new ArrayList<>();
    for (Declarations declarations : declarations()) {
      all.addAll(declarations.recognised());
    }
    return List.copyOf(all);
  }

  /** What is not judged for one reason, but for linked templates whose files are read as well. */
  public List<Recognised> recognised(Recognised.Reason reason) {
    List<Recognised> all = new ArrayList<>();
    for (Recognised one : recognised()) {
      if (one.reason() == reason) {
        all.add(one);
      }
    }
    boolean isOfLinks = reason == Recognised.Reason.NOT_FOLLOWED && !all.isEmpty();
    return isOfLinks ? unread(all) : List.copyOf(all);
  }

  private List<Recognised> unread(List<Recognised> links) {
    Links read = Links.among(readings);
    return links.stream().filter(read::isMissing).toList();
  }

  /** Whether nothing at all is declared that could be judged or told apart. */
  public boolean isEmpty() {
    for (Declarations declarations : declarations()) {
      if (!isEmpty(declarations)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isEmpty(Declarations declarations) {
    return declarations.vaults().isEmpty()
        && declarations.agents().isEmpty()
        && declarations.servers().isEmpty()
        && declarations.policies().isEmpty()
        && declarations.operations().isEmpty()
        && declarations.recognised().isEmpty();
  }
}
