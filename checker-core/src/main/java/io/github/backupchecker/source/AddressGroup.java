package io.github.backupchecker.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses that are told from the same ones elsewhere by the name of their group. */
public final class AddressGroup {
  private final String name;
  private final Set<Address> members;
  private final Pattern start;

  /**
   * A group such as {@code prod}.
   *
   * @param members whose addresses, and those of their parts, begin with its name
   * @param kinds the first segments of all addresses
   */
  public AddressGroup(String name, Set<Address> members, List<String> kinds) {
    this.name = name;
    this.members = Set.copyOf(members);
    this.start =
        Pattern.compile(
            "(?<![\\w/:-])(?:" + String.join("|", kinds) + ")/", Pattern.UNICODE_CHARACTER_CLASS);
  }

  /** What its members begin with. */
  public String name() {
    return name;
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
    Matcher found = start.matcher(text);
    int done = 0;
    while (found.find()) {
      if (isMember(text, found.toMatchResult())) {
        out.append(text, done, found.start()).append(new Address("").within(name));
        done = found.start();
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** The same where there may be none. */
  public @Nullable String namedIfAny(@Nullable String text) {
    return text == null ? null : named(text);
  }

  /** Names may hold whatever ends a word: the members themselves say how long they are. */
  private boolean isMember(String text, MatchResult found) {
    for (int end = found.end() + 1; end <= text.length(); end++) {
      boolean isWhole = end == text.length() || !isOfWord(text.charAt(end));
      if (isWhole && members.contains(new Address(text.substring(found.start(), end)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }
}
