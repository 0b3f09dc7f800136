package io.github.backupchecker.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its calls, each as its level and its text. */
final class Recorder extends SystemStreamLog {
  private final List<String> calls = new ArrayList<>();

  List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  public void debug(CharSequence text) {
    calls.add("debug " + text);
  }

  @Override
  public void info(CharSequence text) {
    calls.add("info " + text);
  }

  @Override
  public void warn(CharSequence text) {
    calls.add("warn " + text);
  }

  @Override
  public void error(CharSequence text) {
    calls.add("error " + text);
  }
}
