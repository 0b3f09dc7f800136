package io.github.backupchecker.benchmarks;

import io.github.backupchecker.model.ObjectKind;
import java.io.IOException;
import java.io.Writer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An estate of any size, made while it is written and always the same.
 *
 * @param isClean whether it breaks no rule
 */
record LargeEstate(int sites, boolean isClean) {

  /** A folder for each site. */
  Stream<NamedText> files() {
    return IntStream.range(0, sites).mapToObj(this::site).flatMap(Site::files);
  }

  /** All of it in one file. */
  void writeTo(Writer out) throws IOException {
    for (ObjectKind kind : ObjectKind.values()) {
      out.write(kind.word() + ":\n");
      for (int i = 0; i < sites; i++) {
        out.write(site(i).objects(kind));
      }
    }
  }

  private Site site(int number) {
    return new Site(number, isClean);
  }
}
