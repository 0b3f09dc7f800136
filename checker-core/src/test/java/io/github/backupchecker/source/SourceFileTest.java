package io.github.backupchecker.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines of random texts, held against what a line is. */
class SourceFileTest {
  private static final int TEXTS = 20_000;
  private static final List<String> PARTS = List.of("a", "\n", "\r", "\r\n", "é", "😀");

  @Test
  void everyPlaceIsInTheLineThatItsBreaksSay() {
    Random random = new Random(22);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int parts = random.nextInt(12); parts > 0; parts--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      SourceFile file = new SourceFile("a.yaml", text.toString());

      List<Position> positions = new ArrayList<>();
      for (int offset = 0; offset <= file.length(); offset++) {
        positions.add(file.position(offset));
      }
      assertThat(positions).as("%s", text.codePoints().boxed().toList()).isEqualTo(read(text));
    }
  }

  /** The place of every sign and of the end, by reading one after the other. */
  private static List<Position> read(CharSequence text) {
    int[] signs = text.codePoints().toArray();
    List<Position> read = new ArrayList<>();
    Position at = new Position(1, 1);
    for (int i = 0; i < signs.length; i++) {
      read.add(at);
      boolean isBroken = signs[i] == '\r' && i + 1 < signs.length && signs[i + 1] == '\n';
      boolean ends = signs[i] == '\n' || (signs[i] == '\r' && !isBroken);
      at = ends ? new Position(at.line() + 1, 1) : new Position(at.line(), at.column() + 1);
    }
    read.add(at);
    return read;
  }
}
