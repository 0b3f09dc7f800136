package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every parameter has the property that its name says, which misspelt ones are told by. */
class ParameterPropertiesTest {
  private static final Pattern PROPERTY =
      Pattern.compile("<(\\w+) implementation=[^>]*>\\$\\{(checker\\.\\w+)}</");

  @Test
  void thePropertyOfAParameterIsItsNameBehindThePrefix() throws IOException {
    String descriptor = Files.readString(Path.of("target/classes/META-INF/maven/plugin.xml"));
    List<MatchResult> properties = PROPERTY.matcher(descriptor).results().toList();

    assertThat(properties).hasSizeGreaterThanOrEqualTo(18);
    assertThat(properties).allMatch(found -> found.group(2).equals("checker." + found.group(1)));
  }
}
