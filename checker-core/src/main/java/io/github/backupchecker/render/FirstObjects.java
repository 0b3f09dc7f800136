package io.github.backupchecker.render;

import io.github.backupchecker.source.Address;
import java.util.List;
import java.util.stream.Collectors;

/** Objects in a line of text: the first ones by name, and how many there are more. */
public final class FirstObjects {
  private static final int NAMED = 5;

  private FirstObjects() {}

  public static String of(List<Address> objects) {
    int more = objects.size() - NAMED;
    String named =
        objects.stream().limit(NAMED).map(Address::text).collect(Collectors.joining(", "));
    return more > 0 ? named + " and " + more + " more" : named;
  }
}
