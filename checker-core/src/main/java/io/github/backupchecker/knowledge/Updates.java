package io.github.backupchecker.knowledge;

import io.github.backupchecker.model.Update;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads updates as people write them: {@code UR2 Refresh}, {@code Update Rollup 1}, {@code SP1}.
 */
public final class Updates {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBERED =
      Pattern.compile("(?:update rollup|update|ur|sp)\\s*(\\d{1,2})(?:\\s+(refresh|hotfix))?");
  private static final Pattern REVISED =
      Pattern.compile("(refresh|hotfix) (?:for )?((?:update rollup|update|ur|sp)\\s*\\d{1,2})");
  private static final Pattern RTM = Pattern.compile("(?:rtm|ga)(?:\\s+(hotfix))?");

  private Updates() {}

  public static Optional<Update> parse(String text) {
    String lower = BLANKS.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    lower = REVISED.matcher(lower).replaceFirst("$2 $1");
    Matcher numbered = NUMBERED.matcher(lower);
    if (numbered.matches()) {
      int number = Integer.parseInt(numbered.group(1));
      return number == 0
          ? Optional.empty()
          : Optional.of(new Update(number, revision(numbered.group(2))));
    }
    Matcher rtm = RTM.matcher(lower);
    return rtm.matches() ? Optional.of(new Update(0, revision(rtm.group(1)))) : Optional.empty();
  }

  private static Update.Revision revision(@Nullable String word) {
    if (word == null) {
      return Update.Revision.NONE;
    }
    return word.equals("refresh") ? Update.Revision.REFRESH : Update.Revision.HOTFIX;
  }
}
