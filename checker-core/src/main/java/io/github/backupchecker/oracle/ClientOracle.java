package io.github.backupchecker.oracle;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.OperationFacts;
import io.github.backupchecker.knowledge.Refusal;
import io.github.backupchecker.knowledge.Requirement;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.knowledge.VendorError;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import java.util.Optional;

/**
 * Answers to operations on a client of a vault whose state is known.
 *
 * <p>The steps stand in the order in which they decide; the first one that has an answer gives it.
 */
final class ClientOracle {
  private final Knowledge knowledge;
  private final Alternatives alternatives;
  private final MinimumCaveat minimum;

  ClientOracle(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.alternatives = new Alternatives(knowledge);
    this.minimum = new MinimumCaveat(knowledge);
  }

  Prediction answer(Question question) {
    return minimum.on(question, decided(question));
  }

  private Prediction decided(Question question) {
    return notApplicable(question)
        .or(() -> offline(question))
        .or(() -> registration(question))
        .or(() -> immutable(question))
        .or(() -> keepByPolicy(question))
        .or(() -> belowFloor(question))
        .or(() -> pin(question))
        .orElseGet(() -> otherwise(question));
  }

  private Optional<Prediction> notApplicable(Question question) {
    OperationFacts facts = knowledge.operation(question.kind());
    return facts.products().contains(question.installation().product())
        ? Optional.empty()
        : Optional.of(
            Prediction.undetermined(
                question.kind().id()
                    + " is not an operation of "
                    + question.installation().product(),
                knowledge.citation(facts.fact())));
  }

  private Optional<Prediction> offline(Question question) {
    return question.online()
        ? Optional.empty()
        : Optional.of(
            Prediction.allowed(
                "nothing is kept online: the protection group is on disk only",
                knowledge.citation("immutable-remove-source")));
  }

  private Optional<Prediction> registration(Question question) {
    return switch (question.kind()) {
      case REGISTER -> Optional.of(register(question.installation()));
      case UNREGISTER -> Optional.of(unregister(question));
      default -> Optional.empty();
    };
  }

  private Prediction register(Installation installation) {
    for (Capability needed :
        new Capability[] {Capability.ACCEPTED_BY_SERVICE, Capability.VAULT_CREDENTIALS_FORMAT}) {
      Requirement requirement = knowledge.requirement(needed);
      Support support = installation.agent().map(requirement::support).orElse(Support.UNKNOWN);
      if (support == Support.UNKNOWN) {
        return Prediction.undetermined(
            "whether it can register is not known: " + unknownPart(installation),
            knowledge.citation(requirement.fact()));
      }
      if (support == Support.NO) {
        return Prediction.refused(
            "the MARS agent is too old to register",
            knowledge.errorOf(needed),
            "upgrade the MARS agent to " + requirement.agent().orElseThrow() + " or newer first",
            knowledge.citation(requirement.fact()));
      }
    }
    return Prediction.allowed(
        "the agent reads current vault credentials", knowledge.citation("agent-credentials"));
  }

  private Prediction unregister(Question question) {
    return isImmutable(question)
        ? Prediction.undetermined(
            "no source tells what an immutable vault answers to unregistering",
            knowledge.citation("unregister"))
        : Prediction.allowed(
            "its backups end, and its data moves to the soft-deleted state, or is gone where soft"
                + " delete is off",
            knowledge.citation("unregister"));
  }

  private Optional<Prediction> immutable(Question question) {
    if (!isImmutable(question)) {
      return Optional.empty();
    }
    return knowledge
        .refusal(question.kind(), question.installation().product())
        .map(refusal -> refused(question, refusal));
  }

  private Prediction refused(Question question, Refusal refusal) {
    Support aware = knowledge.support(Capability.IMMUTABILITY_AWARE, question.installation());
    String remedy = alternatives.of(refusal, question.installation(), question.vault());
    Optional<VendorError> error =
        switch (aware) {
          case YES -> refusal.aware().flatMap(knowledge.errors()::byCode);
          case NO -> knowledge.errors().byCode(refusal.old());
          case UNKNOWN -> Optional.empty();
        };
    String reason =
        switch (aware) {
          case YES -> "the vault is immutable";
          case NO -> "the vault is immutable, and this stack is too old to say so";
          case UNKNOWN ->
              "the vault is immutable; which error this stack prints is not known: "
                  + unknownPart(question.installation());
        };
    Prediction refused =
        Prediction.refused(reason, error, remedy, knowledge.citation(refusal.fact()));
    return aware == Support.YES ? refused.orPrinting(refusal.message()) : refused;
  }

  private Optional<Prediction> keepByPolicy(Question question) {
    if (question.kind() != OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY) {
      return Optional.empty();
    }
    boolean console = question.means() == Means.CONSOLE;
    Capability needed =
        console ? Capability.RETAIN_BY_POLICY_CONSOLE : Capability.RETAIN_BY_POLICY_COMMAND;
    String fact = optionFact(needed, question.installation().product());
    return switch (knowledge.support(needed, question.installation())) {
      case YES -> Optional.empty();
      case NO ->
          Optional.of(
              Prediction.unavailable(
                  "this stack has no option to keep recovery points by policy"
                      + (console ? " in its console" : " on the command line"),
                  alternatives.keeping(question.installation(), question.vault(), console),
                  knowledge.citation(fact)));
      case UNKNOWN ->
          Optional.of(
              Prediction.undetermined(
                  "whether this stack can keep recovery points by policy is not known: "
                      + unknownPart(question.installation()),
                  knowledge.citation(fact)));
    };
  }

  /** Each product has a section of its own on its console and its command. */
  private String optionFact(Capability needed, Product product) {
    boolean console = needed == Capability.RETAIN_BY_POLICY_CONSOLE;
    boolean mars = product == Product.MARS;
    return console == mars
        ? (mars ? "retain-by-policy-agent" : "immutable-child-datasource")
        : knowledge.requirement(needed).fact();
  }

  private Optional<Prediction> belowFloor(Question question) {
    return question.vault().isSecured()
        ? BelowFloor.of(question, knowledge).flatMap(concerned -> belowFloor(question, concerned))
        : Optional.empty();
  }

  private Optional<Prediction> belowFloor(Question question, BelowFloor concerned) {
    return switch (knowledge.support(Capability.HYBRID_SECURITY, question.installation())) {
      case YES -> Optional.empty();
      case NO ->
          Optional.of(
              Prediction.refused(
                  "hybrid security is on, and this stack is below its floor",
                  concerned.error(),
                  concerned.remedy(question.installation().product(), knowledge),
                  knowledge.citation(concerned.fact())));
      case UNKNOWN ->
          Optional.of(
              Prediction.undetermined(
                  "whether this stack meets the floor of hybrid security is not known: "
                      + unknownPart(question.installation()),
                  knowledge.citation(concerned.fact())));
    };
  }

  private Optional<Prediction> pin(Question question) {
    Product product = question.installation().product();
    OperationFacts facts = knowledge.operation(question.kind());
    boolean deletes = question.means() == Means.DELETING_COMMAND;
    Optional<Capability> asks =
        deletes ? Optional.of(Capability.PIN_STOP_DELETE) : facts.pin(product);
    if (!question.vault().isSecured() || asks.isEmpty()) {
      return Optional.empty();
    }
    Capability capability = asks.orElseThrow();
    return Optional.of(
        switch (knowledge.support(capability, question.installation())) {
          case YES ->
              Prediction.pinRequired(
                  knowledge.pinMinutes(),
                  knowledge.citation(deletes ? "delete-backup-pin" : facts.fact()));
          case NO ->
              Prediction.unguarded(
                  knowledge.requirement(capability).from(product),
                  knowledge.citation(facts.fact()));
          case UNKNOWN ->
              Prediction.undetermined(
                  "whether this stack asks for the security PIN is not known: "
                      + unknownPart(question.installation()),
                  knowledge.citation(facts.fact()));
        });
  }

  private Prediction otherwise(Question question) {
    OperationFacts facts = knowledge.operation(question.kind());
    return Prediction.allowed(
        facts
            .loses()
            .map(lost -> "nothing guards it: " + lost)
            .orElse("nothing in the vendor's documentation stands against it"),
        knowledge.citation(facts.fact()));
  }

  /** What to declare, or that no source helps. */
  private String unknownPart(Installation installation) {
    boolean server = installation.product() != Product.MARS;
    if (server && installation.release().isEmpty()) {
      return "declare its product and release";
    }
    return installation.agent().isEmpty()
        ? "declare the version of its MARS agent"
        : unlisted(installation)
            .orElseGet(
                () ->
                    "no source tells of "
                        + installation.release().map(Release::label).orElse("it"));
  }

  private Optional<String> unlisted(Installation installation) {
    return installation
        .release()
        .flatMap(
            release ->
                knowledge
                    .releases()
                    .candidates(release)
                    .map(any -> release + " may be " + any + ": write which one it is"));
  }

  private static boolean isImmutable(Question question) {
    return question.vault().immutability().filter(ImmutabilityState::isImmutable).isPresent();
  }
}
