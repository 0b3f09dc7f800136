package io.github.backupchecker.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PowerShell text read into commands. */
class ScriptTest {

  @Test
  void argumentsKeepTheirPlaces() {
    String text = "A-B `\n -One:'x y' -Two two $three # four";
    ShellCommand command = Script.read(text).commands().get(0);

    assertThat(command.arguments())
        .extracting(argument -> text.substring(argument.start(), argument.end()))
        .containsExactly("-One:'x y'", "-Two", "two", "$three");
    assertThat(command.arguments().get(0).value()).extracting(Word::text).isEqualTo("x y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "A-B | C-D; E-F ~ A-B,C-D,E-F",
        "foreach ($x in Get-X) { A-B $x } C-D ~ Get-X,A-B,foreach,C-D",
        "try { A-B } catch { C-D } ~ A-B,try,C-D,catch",
        "function f { A-B } ~ A-B,function",
        "@{ a = A-B; 'b' = (C-D) } ~ A-B,C-D",
        "$x.Run((A-B)) ~ A-B",
        "return A-B ~ return,A-B",
        "A-B && C-D || E-F ~ A-B,C-D,E-F",
        "param($x = (A-B)) C-D ~ A-B,param,C-D",
        "A-B 'it''s; C-D' ~ A-B",
        "A-B \"x`\"; C-D\" ~ A-B",
        "A#B ~ A#B",
      })
  void commandsAreFoundInBlocksAndPipelines(String text, String names) {
    assertThat(
            Script.read(text).commands().stream()
                .map(ShellCommand::literalName)
                .filter(name -> !name.isEmpty()))
        .containsExactly(names.split(","));
  }

  @Test
  void hereStringsAreText() {
    Script script = Script.read("A-B @'\n; C-D 'x'\n'@ -Last");

    assertThat(script.fault()).isEmpty();
    assertThat(script.commands()).hasSize(1);
    assertThat(script.commands().get(0).arguments()).hasSize(2);
  }

  @Test
  void anyTextIsReadToAnEnd() {
    String alphabet = "aB-$@{}()[]'\"`#<>|;&,.:=% \n\r\u2013\u201c";
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(25); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      for (ShellCommand command : Script.read(text.toString()).commands()) {
        assertThat(command.end()).isBetween(command.start(), text.length());
      }
    }
  }

  @Test
  void blocksWithoutEndAreNotFollowed() {
    assertThat(Script.read("{(".repeat(5000)).fault()).isPresent();
  }
}
