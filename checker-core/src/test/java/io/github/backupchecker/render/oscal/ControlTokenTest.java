package io.github.backupchecker.render.oscal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControlTokenTest {

  @ParameterizedTest
  @CsvSource({
    "CP-9(8), cp-9.8",
    "A.8.13, a.8.13",
    "5.2.1, some-5.2.1",
    "mp.info.6+r2, mp.info.6.r2",
    "CCC.Core.CN14.AR01, ccc.core.cn14.ar01"
  })
  void aControlHasTheNameThatCataloguesGiveIt(String id, String token) {
    assertThat(ControlToken.control(framework(), control(id))).isEqualTo(token);
    assertThat(ControlToken.statement(framework(), control(id))).isEqualTo(token + "_smt");
  }

  @Test
  void everyControlIsAToken() {
    List<Framework> all = new KnowledgeFile().read().frameworks().all();

    assertThat(all)
        .flatMap(one -> one.controls().stream().map(c -> ControlToken.control(one, c)).toList())
        .doesNotHaveDuplicates()
        .allMatch(token -> token.matches("(\\p{L}|_)(\\p{L}|\\p{N}|[._-])*"));
  }

  private static Framework framework() {
    return new Framework("some", List.of(), "Some", "1", "", List.of());
  }

  private static Control control(String id) {
    return new Control(id, "A control", List.of(), List.of());
  }
}
