package io.github.backupchecker.revision;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A running Git: the one place where the checker starts a process.
 *
 * <p>Whatever the configuration of a repository names is not run: no monitor, no filter, no
 * replacement of objects, and nothing is fetched or asked of anybody.
 */
final class GitProcess implements AutoCloseable {
  private static final List<String> OPTIONS =
      List.of(
          "--no-replace-objects",
          "-c",
          "core.fsmonitor=false",
          "-c",
          "safe.bareRepository=explicit");

  /** What a hook's environment would put in the place of the folder that was asked for. */
  private static final List<String> ELSEWHERE =
      List.of(
          "GIT_DIR",
          "GIT_COMMON_DIR",
          "GIT_WORK_TREE",
          "GIT_INDEX_FILE",
          "GIT_PREFIX",
          "GIT_NAMESPACE");

  /** Without protocols a Git that is too old to know how not to fetch cannot either. */
  private static final Map<String, String> QUIET =
      Map.of(
          "GIT_TERMINAL_PROMPT",
          "0",
          "GIT_OPTIONAL_LOCKS",
          "0",
          "GIT_NO_LAZY_FETCH",
          "1",
          "GIT_ALLOW_PROTOCOL",
          "none",
          "LC_ALL",
          "C");

  private static final Pattern NOT_FETCHED =
      Pattern.compile("lazy fetching|promisor|transport .* not allowed");

  private final Process process;
  private final GitProgram git;
  private final FirstLine errors;

  /** Something that is asked of a process, and its answer. */
  interface Exchange<T> {
    T with(InputStream answers, OutputStream questions) throws IOException;
  }

  private GitProcess(Process process, GitProgram git) {
    this.process = process;
    this.git = git;
    this.errors = FirstLine.of(process.getErrorStream());
  }

  static GitProcess start(GitProgram git, Path folder, List<String> command) throws IOException {
    List<String> words = new ArrayList<>(List.of(git.file().toString(), "-C", folder.toString()));
    words.addAll(OPTIONS);
    words.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(words);
    ELSEWHERE.forEach(builder.environment()::remove);
    builder.environment().putAll(QUIET);
    try {
      return new GitProcess(builder.start(), git);
    } catch (IOException e) {
      throw new IOException("it cannot be started", e);
    }
  }

  /** Runs a command to its end. */
  static GitAnswer answer(GitProgram git, Path folder, List<String> command) throws IOException {
    try (GitProcess process = start(git, folder, command)) {
      byte[] out = process.ask((answers, questions) -> answers.readAllBytes());
      return new GitAnswer(process.exit(), out, process.firstError());
    }
  }

  /** What comes of an exchange; a process that did not end it well is of no more use. */
  <T> T ask(Exchange<T> exchange) throws IOException {
    CompletableFuture<Boolean> ended = new CompletableFuture<>();
    CompletableFuture<@Nullable Void> watch =
        ended
            .orTimeout(git.patience().toMillis(), TimeUnit.MILLISECONDS)
            .handle((well, late) -> closeUnless(late == null && well));
    try {
      T answer = exchange.with(process.getInputStream(), process.getOutputStream());
      if (ended.complete(true)) {
        return answer;
      }
    } catch (IOException e) {
      // ended by force, it could not say any more why it ended by itself
      IOException why = explained(e);
      if (ended.complete(false)) {
        throw why;
      }
    } finally {
      ended.complete(false);
      watch.join();
    }
    throw new InterruptedIOException(
        "Git gave no answer within " + git.patience().toSeconds() + " seconds and was ended");
  }

  /** A Git that may not fetch what a partial clone lacks says so, or ends, by its age. */
  private IOException explained(IOException e) {
    endQuestions();
    String said = firstError();
    if (NOT_FETCHED.matcher(said).find()) {
      return ObjectHeader.missing();
    }
    return said.isEmpty() ? e : new IOException("Git says '" + said + "'", e);
  }

  /** A Git that waits for another question ends. */
  private void endQuestions() {
    try {
      process.getOutputStream().close();
    } catch (IOException e) {
      // it has ended already
      return;
    }
  }

  private @Nullable Void closeUnless(boolean well) {
    if (!well) {
      close();
    }
    return null;
  }

  /** The exit code, once all was read. */
  int exit() throws IOException {
    try {
      if (process.waitFor(git.patience().toMillis(), TimeUnit.MILLISECONDS)) {
        return process.exitValue();
      }
      throw new IOException("Git does not end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  /** The first line that an ended process wrote of errors. */
  String firstError() {
    return errors.text(git.patience());
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
