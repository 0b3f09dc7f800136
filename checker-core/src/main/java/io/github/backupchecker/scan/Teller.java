package io.github.backupchecker.scan;

import io.github.backupchecker.source.SourceFile;

/** Tells what the scanner met, at places in code points. */
record Teller(SourceFile file, TreeEvents target) {

  void document(int at) {
    target.document(point(at));
  }

  void scalar(Properties properties, Scalar scalar) {
    if (properties.isNone() && isWhole(scalar)) {
      target.scalar(point(scalar.from()), point(scalar.to()), scalar.text(), scalar.isPlain());
    } else {
      int from = properties.isNone() ? scalar.from() : properties.from();
      TreeEvents.Opening opening = opening(properties, from, scalar.to());
      ValuePlace value = ValuePlace.in(file, opening.from(), opening.to());
      target.scalar(opening, value.from(), value.to(), scalar.text(), scalar.isPlain());
    }
  }

  /** Whether its end is the end of what it says. */
  private boolean isWhole(Scalar scalar) {
    return scalar.from() == scalar.to()
        || !Character.isWhitespace(file.text().charAt(scalar.to() - 1));
  }

  /** A value that is not there. */
  void empty(Properties properties) {
    scalar(properties, new Scalar(properties.to(), properties.to(), "", true));
  }

  void alias(int from, int to, String anchor) {
    target.alias(point(from), point(to), anchor);
  }

  /**
   * A mapping begins.
   *
   * @param to the end of what tells that it is one
   */
  void mapping(Properties properties, int to, boolean isFlow) {
    target.mapping(opening(properties, properties.from(), to), isFlow);
  }

  /** A sequence begins, as a mapping does. */
  void sequence(Properties properties, int to, boolean isFlow) {
    target.sequence(opening(properties, properties.from(), to), isFlow);
  }

  void end(int to) {
    target.end(point(to));
  }

  private TreeEvents.Opening opening(Properties properties, int from, int to) {
    return new TreeEvents.Opening(point(from), point(to), properties.anchor(), properties.tag());
  }

  private int point(int at) {
    return file.codePointOffset(at);
  }
}
