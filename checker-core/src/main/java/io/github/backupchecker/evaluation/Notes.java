package io.github.backupchecker.evaluation;

import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.knowledge.Framework;
import io.github.backupchecker.reading.FormerModule;
import io.github.backupchecker.reading.Inputs;
import io.github.backupchecker.settings.EstatePattern;
import io.github.backupchecker.settings.Profile;
import io.github.backupchecker.source.PassedOver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a report says beside its findings: what was not judged, and why. */
record Notes(Run run) {
  List<String> all() {
    Inputs inputs = run.inputs();
    List<String> notes = new ArrayList<>();
    if (run.settings().path().isPresent()) {
      notes.add("settings: " + run.settings().path().orElseThrow());
    }
    notes.addAll(estates());
    notes.addAll(estatesOfTheChange());
    frameworks(notes);
    notes.add(compared());
    if (run.before().isPresent()) {
      Before before = run.before().orElseThrow();
      before.removed().forEach(one -> notes.add(removed(one, before)));
    }
    notJudged(inputs, notes);
    notes.addAll(inputs.aside().unreadFormats().stream().toList());
    notes.addAll(inputs.aside().wordsAlone().stream().toList());
    notes.addAll(PassedOver.counted(run.passedOver()).stream().toList());
    return notes;
  }

  /** The names by which addresses are told apart. */
  private List<String> estates() {
    List<String> names = new ArrayList<>();
    for (EstateName one : run.estates()) {
      names.add(one.text());
    }
    return names.isEmpty() ? List.of() : List.of("estates: " + String.join(", ", names));
  }

  /** What a change says of estates is not what it is judged by. */
  private List<String> estatesOfTheChange() {
    List<String> now = patterns(run.settings().present());
    return now.equals(patterns(run.settings().profile()))
        ? List.of()
        : List.of(
            "the estates of the change count once they are in the base: where this one moves them,"
                + " check it once without a base");
  }

  private static List<String> patterns(Profile profile) {
    List<String> patterns = new ArrayList<>();
    for (EstatePattern one : profile.estates().patterns()) {
      patterns.add(one.folders().text());
    }
    return patterns;
  }

  /** How many rules a framework brings, and how many of the others did not run. */
  private void frameworks(List<String> notes) {
    Profile profile = run.settings().profile();
    for (Framework one : profile.frameworks()) {
      notes.add("framework " + one.id() + ": " + count(one) + " of its rules run");
    }
    if (profile.only().isPresent()) {
      notes.add(alone(profile.only().orElseThrow()));
    }
  }

  /** With whether it examined anything, since nothing is not the same as no finding. */
  private String alone(Framework framework) {
    boolean isIdle =
        run.judged().evaluation().rules().stream().noneMatch(RuleExaminations::applied);
    String rules =
        isIdle
            ? "none of its "
                + count(framework)
                + " rules applies to what is declared, so nothing was examined"
            : count(framework) + " rules run, and no other";
    return "judged by framework "
        + framework.id()
        + " alone: "
        + rules
        + "; run it once without --framework";
  }

  private long count(Framework framework) {
    Set<String> ids = framework.rules();
    return run.judged().evaluation().rules().stream()
        .filter(one -> one.enabled() && ids.contains(one.rule().id()))
        .count();
  }

  /** With what it was compared, since nothing is not the same as no change. */
  private String compared() {
    if (run.before().isEmpty()) {
      return "no base was given: nothing is compared with what was declared before";
    }
    Before before = run.before().orElseThrow();
    String name = "'" + before.label() + "'";
    if (!before.tells()) {
      return "nothing was compared: the base " + name + " tells of nothing that was declared";
    }
    String mended =
        before.problems(run.judged().former(), true).isEmpty()
            ? ""
            : "; it has problems of its own: where this change mends them, check it once without"
                + " a base";
    int changes = run.judged().changes().map(List::size).orElse(0);
    String noun = before.present().isPresent() ? "difference" : "change";
    return "compared with "
        + name
        + ": "
        + (changes == 0 ? "no " + noun : changes + " " + noun + (changes == 1 ? "" : "s"))
        + (changes == 0 && isAffected() ? " of what is declared here" : "")
        + mended;
  }

  /** Why something is missed of which no module of today tells. */
  private static String removed(FormerModule module, Before before) {
    return "'"
        + module.label()
        + "' of the base '"
        + before.label()
        + (module.stands()
            ? "' is there still, and its module is no part of the build any more: nobody judges it,"
            : "' is in no module any more:")
        + " what it declared counts as removed unless another module declares it";
  }

  private boolean isAffected() {
    return run.judged().evaluation().findings().stream()
        .anyMatch(found -> found.finding().isOfChange());
  }

  private static void notJudged(Inputs inputs, List<String> notes) {
    int cloud = inputs.recognised(Recognised.Reason.NOT_HYBRID).size();
    if (cloud > 0) {
      notes.add(
          cloud
              + (cloud == 1 ? " object concerns" : " objects concern")
              + " cloud backup: recognised, not judged by hybrid rules");
    }
    int idle = inputs.recognised(Recognised.Reason.NOT_DEPLOYED).size();
    if (idle > 0) {
      notes.add(
          idle
              + (idle == 1 ? " object is" : " objects are")
              + " not deployed: a condition is false or a copy loop is empty");
    }
    for (Recognised template : inputs.recognised(Recognised.Reason.SET_BESIDE)) {
      notes.add(
          template.location().file().path()
              + " has "
              + template.what()
              + ": they are not judged by their defaults");
    }
    int links = inputs.recognised(Recognised.Reason.NOT_FOLLOWED).size();
    if (links > 0) {
      notes.add(
          links
              + (links == 1 ? " linked template was" : " linked templates were")
              + " not followed: name the folder that holds what is linked, too");
    }
  }
}
