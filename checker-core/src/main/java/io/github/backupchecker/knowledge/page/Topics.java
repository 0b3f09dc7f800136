package io.github.backupchecker.knowledge.page;

import io.github.backupchecker.knowledge.CommandFacts;
import io.github.backupchecker.knowledge.Control;
import io.github.backupchecker.knowledge.Erratum;
import io.github.backupchecker.knowledge.Fact;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Term;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.OperationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the vendor says, a page for each thing that has a name. */
public final class Topics {
  private final Knowledge knowledge;
  private final OperationPage operations;
  private final CommandPage commands;
  private final ErrorPage errors;

  /**
   * Pages of what is known.
   *
   * @param answers the command with which readers learn what the vendor answers to an operation
   */
  public Topics(Knowledge knowledge, Function<OperationKind, String> answers) {
    this.knowledge = knowledge;
    this.operations = new OperationPage(knowledge, answers);
    this.commands = new CommandPage(knowledge, answers);
    this.errors = new ErrorPage(knowledge);
  }

  /** Operations, vendor codes, abbreviations, facts, errata, frameworks and their controls. */
  public List<Topic> all() {
    List<Topic> all = new ArrayList<>();
    Arrays.stream(OperationKind.values())
        .forEach(kind -> all.add(new Topic(List.of(kind.id()), () -> operations.of(kind))));
    knowledge.errors().all().forEach(error -> all.add(topic(error)));
    knowledge.explanations().terms().forEach(term -> all.add(topic(term)));
    knowledge.sources().facts().values().forEach(fact -> all.add(topic(fact)));
    knowledge.sources().errata().values().forEach(erratum -> all.add(topic(erratum)));
    knowledge.frameworks().all().forEach(framework -> all.addAll(topics(framework)));
    return all;
  }

  /** A control is known by its id alone and after the name of its framework. */
  private static List<Topic> topics(Framework framework) {
    FrameworkPage page = new FrameworkPage(framework);
    List<Topic> topics = new ArrayList<>();
    topics.add(
        new Topic(
            Stream.concat(Stream.of(framework.id()), framework.names().stream()).toList(),
            page::all));
    for (Control control : framework.controls()) {
      String id = control.id().toLowerCase(Locale.ROOT);
      topics.add(new Topic(List.of(id, framework.id() + " " + id), () -> page.of(control)));
    }
    return topics;
  }

  /** The page of what is no fixed name: a code in any spelling, a command line, a version. */
  public Optional<String> typed(String name) {
    return knowledge
        .errors()
        .byCode(name)
        .map(errors::of)
        .or(() -> commands.of(name))
        .or(() -> new VersionPage(knowledge).of(name));
  }

  /** Commands, for suggestions. */
  public List<String> commands() {
    return knowledge.explanations().commands().stream().map(CommandFacts::spelling).toList();
  }

  private static Topic topic(Fact fact) {
    return topic(fact.id(), fact.dossier(), fact.says(), fact.citation().link());
  }

  private static Topic topic(Erratum erratum) {
    return topic(
        erratum.id(),
        erratum.dossier(),
        erratum.readings() + "\n\nFollowed: " + erratum.followed(),
        erratum.citation().link());
  }

  private static Topic topic(String id, Optional<String> number, String text, String link) {
    return new Topic(
        Stream.concat(Stream.of(id), number.stream()).map(n -> n.toLowerCase(Locale.ROOT)).toList(),
        () -> "# " + id + "\n\n" + text + "\n\nSource: " + link + "\n");
  }

  private Topic topic(VendorError error) {
    return new Topic(List.of(error.code().toLowerCase(Locale.ROOT)), () -> errors.of(error));
  }

  private Topic topic(Term term) {
    List<String> names = new ArrayList<>(List.of(term.word().toLowerCase(Locale.ROOT)));
    names.addAll(term.names());
    return new Topic(names, () -> text(term));
  }

  private String text(Term term) {
    return "# "
        + term.word()
        + "\n\n"
        + term.word()
        + ": "
        + term.says()
        + "\n\n"
        + knowledge.sources().statement(term.fact())
        + "\n\nSource: "
        + knowledge.citation(term.fact()).link()
        + "\n";
  }
}
