package io.github.backupchecker.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses that are told from the same ones elsewhere by the name of their group.
 *
 * @param name such as {@code prod}
 * @param members whose addresses, and those of their parts, begin with it
 * @param kinds the first segments of all addresses
 */
public record AddressGroup(String name, Set<Address> members, List<String> kinds) {
  public AddressGroup {
    members = Set.copyOf(members);
    kinds = List.copyOf(kinds);
  }

  /** The address among all groups. */
  public Address named(Address address) {
    return contains(address) ? address.within(name) : address;
  }

  /** Whether an address is that of a member, or of a part of one. */
  public boolean contains(Address address) {
    Optional<Address> at = Optional.of(address);
    while (at.isPresent()) {
      if (members.contains(at.orElseThrow())) {
        return true;
      }
      at = at.orElseThrow().parent();
    }
    return false;
  }

  /** A sentence in which members are called as they are among all groups. */
  public String named(String text) {
    StringBuilder out = new StringBuilder();
    Matcher start = start().matcher(text);
    int done = 0;
    while (start.find()) {
      if (isMember(text, start.toMatchResult())) {
        out.append(text, done, start.start()).append(new Address("").within(name));
        done = start.start();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The same where there may be none. */
  public @Nullable String namedIfAny(@Nullable String text) {
    return text == null ? null : named(text);
  }

  private Pattern start() {
    return Pattern.compile(
        "(?<![\\w/:-])(?:" + String.join("|", kinds) + ")/", Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** Names may hold whatever ends a word: the members themselves say how long they are. */
  private boolean isMember(String text, MatchResult start) {
    for (int end = start.end() + 1; end <= text.length(); end++) {
      boolean isWhole = end == text.length() || !isOfWord(text.charAt(end));
      if (isWhole && members.contains(new Address(text.substring(start.start(), end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
