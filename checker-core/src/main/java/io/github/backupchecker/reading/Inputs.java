package io.github.backupchecker.reading;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.Secret;
import io.github.backupchecker.source.PassedOver;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  public List<Declarations> declarations() {
    return readings.stream().flatMap(r -> r.declarations().stream()).toList();
  }

  /** How many objects with a name are declared. */
  public int objects() {
    return readings.stream().mapToInt(ReadFile::objects).sum();
  }

  public List<Secret> secrets() {
    return readings.stream().flatMap(r -> r.secrets().stream()).toList();
  }

  /** The files that declare something. */
  public List<String> files() {
    return readings.stream().filter(ReadFile::declares).map(ReadFile::path).toList();
  }

  public Aside aside() {
    return new Aside(passedOver);
  }

  /** What concerns backup and is never judged. */
  public List<Recognised> recognised() {
    List<Recognised> all = new ArrayList<>();
    declarations().forEach(d -> all.addAll(d.recognised()));
    return List.copyOf(all);
  }

  /** What is not judged for one reason, but for linked templates whose files are read as well. */
  public List<Recognised> recognised(Recognised.Reason reason) {
    Links links = Links.among(readings);
    return recognised().stream()
        .filter(r -> r.reason() == reason)
        .filter(r -> reason != Recognised.Reason.NOT_FOLLOWED || links.isMissing(r))
        .toList();
  }

  /** Whether nothing at all is declared that could be judged or told apart. */
  public boolean isEmpty() {
    return declarations().stream()
        .allMatch(
            d ->
                d.vaults().isEmpty()
                    && d.agents().isEmpty()
                    && d.servers().isEmpty()
                    && d.policies().isEmpty()
                    && d.operations().isEmpty()
                    && d.recognised().isEmpty());
  }
}
