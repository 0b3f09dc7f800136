package io.github.backupchecker.dialect.command;

import java.util.ArrayList;
import java.util.List;

/** The words of a command line, split at blanks outside quotes, and into commands at pipes. */
final class Words {
  private final List<List<String>> commands = new ArrayList<>();
  private final List<String> current = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();
  private char quote;

  private Words() {}

  /** The commands of a pipeline or a statement list, each as its words. */
  static List<List<String>> commands(String line) {
    Words words = new Words();
    line.chars().forEach(c -> words.accept((char) c));
    words.endCommand();
    return words.commands;
  }

  private void accept(char c) {
    if (quote != 0) {
      word.append(c);
      quote = c == quote ? 0 : quote;
    } else if (c == '"' || c == '\'') {
      word.append(c);
      quote = c;
    } else if (c == '|' || c == ';' || c == '\n') {
      endCommand();
    } else if (Character.isWhitespace(c) || c == '`') {
      endWord();
    } else {
      word.append(c);
    }
  }

  private void endWord() {
    if (!word.isEmpty()) {
      current.add(word.toString());
      word.setLength(0);
    }
  }

  private void endCommand() {
    endWord();
    if (!current.isEmpty()) {
      commands.add(List.copyOf(current));
      current.clear();
    }
  }
}
