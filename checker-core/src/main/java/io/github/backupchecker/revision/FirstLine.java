package io.github.backupchecker.revision;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The first line of a stream, which is read to its end so that nobody waits to write to it. */
record FirstLine(CompletableFuture<String> line) {
  static FirstLine of(InputStream in) {
    CompletableFuture<String> line = new CompletableFuture<>();
    Thread reader = new Thread(() -> read(in, line), "first line");
    reader.setDaemon(true);
    reader.start();
    return new FirstLine(line);
  }

  private static void read(InputStream in, CompletableFuture<String> line) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String first = lines.readLine();
      line.complete(first == null ? "" : first);
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The process was ended while it wrote: it has said what it had to say.
      line.complete("");
    }
  }

  /** The line, or nothing where none comes in time. */
  String text(Duration patience) {
    return line.completeOnTimeout("", patience.toMillis(), TimeUnit.MILLISECONDS).join();
  }
}
