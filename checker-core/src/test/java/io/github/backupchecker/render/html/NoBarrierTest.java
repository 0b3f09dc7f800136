package io.github.backupchecker.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The page as axe-core sees it: a phone and a desk, light and dark. */
@ResourceLock("browser")
class NoBarrierTest {
  /** What is not a letter, axe does not judge; {@link ContrastTest} does. */
  private static final String AXE =
      """
      const axe = SOURCE;
      async function look(name, width, shown) {
        shown.eval(axe);
        const found = await shown.axe.run(shown.document);
        for (const one of found.violations)
          said.push(`${name}${one.id}: ${one.nodes.map(node => node.target).join(' ')}`);
        for (const one of found.incomplete) for (const node of one.nodes)
          if (node.any.length === 0 || node.any.some(c => c.data?.messageKey !== 'nonBmp'))
            said.push(`${name}${one.id} cannot be told: ${node.target}`);
      }
      """;

  @Test
  void axeFindsNoBarrier() throws Exception {
    Browser.assumeInstalled(NoBarrierTest.class);
    List<String> pages =
        List.of(
            PageInABrowserTest.laidOut(ShownPages.complete()),
            PageInABrowserTest.laidOut(ShownPages.sample("every-rule")),
            PageInABrowserTest.laidOut(ShownPages.sample("planned-operations")));

    Browser.assertNothingSaid(
        AXE.replace("SOURCE", Browser.quoted(axe())), List.of(360, 1280), pages);
  }

  private static String axe() throws IOException {
    try (InputStream in = NoBarrierTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
