package io.github.backupchecker.benchmarks;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an estate of any size into a folder. */
@Command(
    name = "Estates",
    mixinStandardHelpOptions = true,
    description = "Writes an estate of so many sites, 11 KB in 5 files each, into a folder.")
public final class Estates implements Callable<Integer> {
  @Parameters(paramLabel = "DIR", description = "The folder, which is made where it is missing.")
  private Path folder = Path.of("");

  @Option(
      names = "--sites",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many sites (default: ${DEFAULT-VALUE}).")
  private int sites;

  @Option(names = "--one-file", description = "Write estate.yaml alone instead of many files.")
  private boolean oneFile;

  @Option(names = "--clean", description = "Break no rule.")
  private boolean clean;

  @Option(
      names = "--foreign",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many files of other tools stand beside it (default: ${DEFAULT-VALUE}).")
  private int foreign;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Estates()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    LargeEstate estate = new LargeEstate(sites, clean);
    if (oneFile) {
      try (Writer out = Files.newBufferedWriter(folder.resolve("estate.yaml"))) {
        estate.writeTo(out);
      }
    } else {
      write(estate.files());
    }
    write(new ForeignFiles(foreign).files());
    return CommandLine.ExitCode.OK;
  }

  private void write(Stream<NamedText> files) throws IOException {
    for (NamedText file : (Iterable<NamedText>) files::iterator) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.text());
    }
  }
}
