package io.github.backupchecker.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.render.HiddenCharacter;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page becomes text, whatever it has to say. */
class HtmlWriterTest {
  @Test
  void textIsNothingButText() throws IOException {
    assertThat(written(HtmlElement.named("p").shown("<b>&amp; \"x\" 'y' \u00A0\u0000\uD800")))
        .isEqualTo("<p>&lt;b&gt;&amp;amp; \"x\" 'y' &nbsp;&#x0;&#xd800;</p>");
  }

  @Test
  void aValueDoesNotLeaveItsAttribute() throws IOException {
    assertThat(written(HtmlElement.named("a").attribute("href", "\"><b a='&\u00A0")))
        .isEqualTo("<a href=\"&quot;&gt;&lt;b a='&amp;&nbsp;\"></a>");
  }

  @Test
  void attributesStandInTheOrderInWhichTheyWereGiven() throws IOException {
    HtmlElement element =
        HtmlElement.named("p").attribute("b", "1").attribute("a", "2").attribute("c", "");

    assertThat(written(element.attribute("b", "3"))).isEqualTo("<p b=\"3\" a=\"2\" c></p>");
  }

  @Test
  void whatHoldsNothingHasNoEnd() throws IOException {
    HtmlElement line = HtmlElement.named("p");
    line.addInline("br");
    line.addInline("td", "one", "two");

    assertThat(written(line)).isEqualTo("<p><br><td class=\"one two\"></td></p>");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyCharacterIsReadBack(boolean isAscii) throws IOException {
    String all = characters();
    HtmlElement element = HtmlElement.named("p").shown(all);
    element.tag().set("title", all);
    Element read = Jsoup.parse(written(element, isAscii)).expectFirst("p");

    assertThat(read.wholeText()).isEqualTo(all);
    assertThat(read.attr("title")).isEqualTo(all);
  }

  @Test
  void whereTheEncodingIsUnknownNothingIsBeyondAscii() throws IOException {
    assertThat(written(HtmlElement.named("p").shown("é\u00AD備💾\uD840\uDC0B"), true))
        .isEqualTo("<p>&eacute;&shy;&#x5099;&#x1f4be;&#x2000b;</p>");
    assertThat(written(HtmlElement.named("p").shown(characters()), true)).isASCII();
  }

  @Test
  void aRepeatedPartIsMadeWhileItIsWritten() throws IOException {
    StringBuilder out = new StringBuilder();
    HtmlElement list = HtmlElement.named("ul");
    list.each(List.of(1, 2), (parent, item) -> parent.addInline("li").text(item + ":" + out));
    list.addInline("li").text("end");
    list.tag().write(new HtmlWriter(out, new HtmlReferences(false)));

    assertThat(Jsoup.parse(out.toString()).select("li").eachText())
        .containsExactly("1:<ul>", "2:<ul><li>1:&lt;ul&gt;</li>", "end");
  }

  /** All that are shown as they are. */
  private static String characters() {
    return IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
        .filter(one -> !HiddenCharacter.is(one))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String written(HtmlElement element) throws IOException {
    return written(element, false);
  }

  private static String written(HtmlElement element, boolean isAscii) throws IOException {
    StringBuilder out = new StringBuilder();
    element.tag().write(new HtmlWriter(out, new HtmlReferences(isAscii)));
    return out.toString();
  }
}
