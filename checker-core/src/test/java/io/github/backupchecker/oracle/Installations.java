package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.SecurityState;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Installations and vaults as tests write them. */
public final class Installations {
  public static final Knowledge KNOWLEDGE = new KnowledgeFile().read();
  private static final Pattern TEXT = Pattern.compile("(.+?)(?: with (.+))?");

  private Installations() {}

  /** {@code MARS with 2.0.9262.0}, {@code DPM 2022 UR1 with 2.0.9250.0}; either may be missing. */
  public static Installation installation(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(text);
    }
    Optional<AgentVersion> agent =
        Optional.ofNullable(matcher.group(2)).map(v -> AgentVersion.parse(v).orElseThrow());
    String name = matcher.group(1);
    if (name.equals("MARS")) {
      return new Installation(Product.MARS, Optional.empty(), agent);
    }
    Release release = release(name);
    boolean alone = release.generation().isEmpty() && release.label().equals(name);
    return new Installation(
        release.product(), alone ? Optional.empty() : Optional.of(release), agent);
  }

  public static Release release(String text) {
    return KNOWLEDGE.releaseReader().read(text).orElseThrow();
  }

  /** A vault with soft delete enabled; {@code -} is a state that is not known. */
  public static VaultState vault(String immutability, String security) {
    return new VaultState(
        state(immutability, ImmutabilityState.class),
        state(security, SecurityState.class),
        Optional.of(SecurityState.ENABLED));
  }

  public static <E extends Enum<E>> Optional<E> state(String name, Class<E> type) {
    return name.equals("-")
        ? Optional.empty()
        : Optional.of(Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_')));
  }
}
