package io.github.backupchecker.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Corpus;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.scan.RandomYaml;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.source.PassedOver;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A glance passes over what reading would pass over, and nothing else.
 *
 * <p>{@code -Dscans=N} tries more texts than a build does, {@code -Dscans.from=SEED} others.
 */
class GlanceTest {
  private final Dialects dialects = Dialects.all(new KnowledgeFile().read());
  private final TreeReader trees = new TreeReader(Limits.defaults());
  private final Glance glance = new Glance(dialects);
  private final FileReading quick = new FileReading(trees, dialects);
  private final FileReading thorough = new FileReading(trees, dialects, text -> false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "services:\n  db: { image: \"postgres:16\", ports: [ 5432, 5433 ] }\nversion: '3'\n",
        "on: { push: { branches: [ main ] } }\njobs:\n  b:\n    steps:\n      - run: make\n",
        "apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - { port: 80 }\n",
        "{ \"name\": \"x\", \"list\": [ \"policy\", \"other\" ] }\n",
        "steps: [ { run: x, with: { node-version: 20 } } ]\n",
        "- hosts: all\n  tasks: []\n",
        "a: [ 1, 2\n",
      })
  void mostFilesAreSilent(String text) {
    assertThat(isPassedOver(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vaults: {}\n",
        "{\"vaults\":{}}",
        "? vaults\n",
        "? vaults\n: {}\n",
        "vaults   :\n",
        "\"vault\\x73\": {}\n",
        "\"v\\\n  aults\": {}\n",
        "a: &v vaults\n---\n*v : {}\n",
        "x: { a: { policy, agent } }\n",
        "x: { a: { policy # one\n , agent # two\n } }\n",
        "x: { a: { policy: 1, agnet: 2 } }\n",
        "x: { a: { pol\n icy, agent } }\n",
        "x: { a: { 'polic''y': 1, agent: 2 } }\n",
        "x: { a: { \"poli\\ cy\": 1, agent: 2 } }\n",
        "x:\n  a:\n    -policy: 1\n    policy: 2\n",
        "x:\n  a:\n    ploicy: 1\n    do: 2\n",
        "x:\n  a:\n    poli cy: 1\n    agent: 2\n",
        "x: { a: { 'agent': 1, 'poli,cy': 2 } }\n",
        "x:\n  a:\n    protection-grouups: 1\n    agent: 2\n",
        "---\n\ufeffvaults: {}\n",
        "{ a: { b: 1 }vaults: [\n",
        "type: Microsoft.RecoveryServices/vaults\nname: v\n",
        "type: \"Microsoft.\\u0052ecoveryServices/vaults\"\nname: v\n",
        "resources: [ { type: \"[ concat('Microsoft.Recovery','Services/vaults')]\" } ]\n",
        "properties: { enhancedSecurityState: Disabled }\n",
        "properties: { ENHANCEDSECURITYSTATE: Disabled }\n",
        "{ \"securityPIN\": \"1\", \"expiryTimeInUtcTicks\": 2 }",
        "resources: { a: { type: \"azure-native:recoveryservices:Vault\" } }\n",
        "vau\0lts: [\n",
        "x: { a: { '\"policy': 1, policy: 2 } }\n",
        "{ \"x\": { \"a\": { \"policy\" /* c */ : 1, \"agent\" /* c */ : 2 } } }\n",
        "{ \"x\": { \"a\": { \"policy\"/*c*/: 1, \"agent\"/*c*/: 2 } } }\n",
        "{-vaults: [\n",
        "backup-checker: 1\n",
        "defaults: { vaults: {} }\n"
      })
  void whatMayBeOursIsRead(String text) {
    assertThat(isPassedOver(text)).isFalse();
  }

  /** Each sign over and over is seen once, and not looked from to the end of the text. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aGlanceTakesTimeInProportion() {
    for (String sign : "* ? : , { } [ ] ( \" ' \\ # - / & ! | \n a".split(" ", -1)) {
      for (String before : List.of("", "a", " ", "{", "[", ",", ":", "\n", "\"", "'", "*")) {
        String piece = before + sign;
        glance.isSilent(piece.repeat(2_000_000 / Math.max(1, piece.length())));
      }
    }
  }

  @Test
  void namedFilesAreRead() {
    Look look = quick.look(FoundFile.inMemory("a.yaml", "a: 1\n"), true);
    assertThat(((ReadFile) look).problems()).isNotEmpty();
  }

  @Test
  @Timeout(1_000)
  void nothingIsMissedInAnyDisguise() {
    assertThat(silent(texts(), Disguises::of)).isPositive();
    assertThat(silent(texts(), seed -> RandomYaml.damaged(Disguises.of(seed), new Random(seed))))
        .isPositive();
    assertThat(silent(texts(), RandomYaml::of)).isGreaterThan(texts() / 4);
  }

  @Test
  @Timeout(1_000)
  void nothingIsMissedInDamagedSamples() throws IOException {
    List<String> sources = texts(Path.of("../samples"));
    silent(texts() / 10, seed -> RandomYaml.damaged(sources, seed));
  }

  @Test
  @Timeout(1_000)
  void nothingIsMissedInOtherPeoplesFiles() throws IOException {
    Corpus.require(GlanceTest.class, Corpus.FOLDER);
    List<String> sources = texts(Corpus.FOLDER);
    for (String source : sources) {
      assertThat(isMissed(source)).as(source).isFalse();
    }
    silent(texts() / 4, seed -> RandomYaml.damaged(sources, seed));
  }

  /**
   * How many texts are silent, as YAML and as JSON; none of them is anything to whoever reads it.
   */
  private int silent(int count, IntFunction<String> texts) {
    int from = Integer.getInteger("scans.from", 0);
    int silent = 0;
    for (int seed = from; seed < from + count; seed++) {
      String text = texts.apply(seed);
      if (isMissed(text)) {
        String least = RandomYaml.least(text, this::isMissed);
        assertThat(least).as("seed %s, missed where it is cut down to this", seed).isEmpty();
      }
      silent += glance.isSilent(text) ? 1 : 0;
    }
    return silent;
  }

  private static int texts() {
    return Integer.getInteger("scans", 60_000) / 10;
  }

  private boolean isMissed(String text) {
    return glance.isSilent(text)
        && Stream.of("a.yaml", "a.json")
            .map(name -> thorough.look(FoundFile.inMemory(name, text), false))
            .anyMatch(look -> !isNothing(look));
  }

  private boolean isPassedOver(String text) {
    return quick.look(FoundFile.inMemory("a.yaml", text), false) instanceof ReadFile file
        && file.passedOver()
            .filter(p -> p.reason().equals("nothing in it speaks of backup"))
            .isPresent();
  }

  private static boolean isNothing(Look look) {
    return look instanceof ReadFile file
        && file.problems().isEmpty()
        && file.passedOver().filter(p -> p.kind() == PassedOver.Kind.NOT_BACKUP).isPresent();
  }

  private static List<String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(ya?ml|jsonc?|txt)"))
          .filter(Files::isRegularFile)
          .sorted()
          .map(GlanceTest::text)
          .filter(text -> text.length() < 100_000)
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
