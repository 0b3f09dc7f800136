package io.github.backupchecker.knowledge;

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
  private final Answers answers;
  private final Alternatives alternatives;
  private final MinimumCaveat minimum;

  ClientOracle(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.answers = new Answers(knowledge);
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
    return facts.products().contains(question.stack().product())
        ? Optional.empty()
        : Optional.of(
            answers.undetermined(
                question.kind().id() + " is not an operation of " + question.stack().product(),
                facts.fact()));
  }

  private Optional<Prediction> offline(Question question) {
    return question.online()
        ? Optional.empty()
        : Optional.of(
            answers.allowed(
                "nothing is kept online: the protection group is on disk only",
                "immutable-remove-source"));
  }

  private Optional<Prediction> registration(Question question) {
    return switch (question.kind()) {
      case REGISTER -> Optional.of(register(question.stack()));
      case UNREGISTER -> Optional.of(unregister(question));
      default -> Optional.empty();
    };
  }

  private Prediction register(Stack stack) {
    for (Capability needed :
        new Capability[] {Capability.ACCEPTED_BY_SERVICE, Capability.VAULT_CREDENTIALS_FORMAT}) {
      Requirement requirement = knowledge.requirement(needed);
      Support support = stack.agent().map(requirement::support).orElse(Support.UNKNOWN);
      if (support == Support.UNKNOWN) {
        return answers.undetermined(
            "whether it can register is not known: " + unknownPart(stack), requirement.fact());
      }
      if (support == Support.NO) {
        return answers.refused(
            "the MARS agent is too old to register",
            knowledge.errorOf(needed),
            "upgrade the MARS agent to " + requirement.agent().orElseThrow() + " or newer first",
            requirement.fact());
      }
    }
    return answers.allowed("the agent reads current vault credentials", "agent-credentials");
  }

  private Prediction unregister(Question question) {
    return isImmutable(question)
        ? answers.undetermined(
            "no source tells what an immutable vault answers to unregistering", "unregister")
        : answers.allowed(
            "its backups end, and its data moves to the soft-deleted state, or is gone where soft"
                + " delete is off",
            "unregister");
  }

  private Optional<Prediction> immutable(Question question) {
    if (!isImmutable(question)) {
      return Optional.empty();
    }
    return knowledge
        .refusal(question.kind(), question.stack().product())
        .map(refusal -> refused(question, refusal));
  }

  private Prediction refused(Question question, Refusal refusal) {
    Support aware = knowledge.support(Capability.IMMUTABILITY_AWARE, question.stack());
    String remedy = alternatives.of(refusal, question.stack(), question.vault());
    Optional<VendorError> error =
        switch (aware) {
          case YES -> refusal.aware().flatMap(knowledge::errorCode);
          case NO -> knowledge.errorCode(refusal.old());
          case UNKNOWN -> Optional.empty();
        };
    String reason =
        switch (aware) {
          case YES -> "the vault is immutable";
          case NO -> "the vault is immutable, and this stack is too old to say so";
          case UNKNOWN ->
              "the vault is immutable; which error this stack prints is not known: "
                  + unknownPart(question.stack());
        };
    Optional<String> message =
        aware == Support.YES
            ? error.map(VendorError::message).or(refusal::message)
            : error.map(VendorError::message);
    return answers.refused(reason, error, message, remedy, refusal.fact());
  }

  private Optional<Prediction> keepByPolicy(Question question) {
    if (question.kind() != OperationKind.STOP_PROTECTION_AND_RETAIN_BY_POLICY) {
      return Optional.empty();
    }
    boolean console = question.manner() == Manner.CONSOLE;
    Capability needed =
        console ? Capability.RETAIN_BY_POLICY_CONSOLE : Capability.RETAIN_BY_POLICY_COMMAND;
    String fact = optionFact(needed, question.stack().product());
    return switch (knowledge.support(needed, question.stack())) {
      case YES -> Optional.empty();
      case NO ->
          Optional.of(
              answers.unavailable(
                  "this stack has no option to keep recovery points by policy"
                      + (console ? " in its console" : " on the command line"),
                  alternatives.keeping(question.stack(), question.vault(), console),
                  fact));
      case UNKNOWN ->
          Optional.of(
              answers.undetermined(
                  "whether this stack can keep recovery points by policy is not known: "
                      + unknownPart(question.stack()),
                  fact));
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
    Optional<BelowFloor> concerned = BelowFloor.of(question, knowledge);
    if (!question.vault().isSecured() || concerned.isEmpty()) {
      return Optional.empty();
    }
    return switch (knowledge.support(Capability.HYBRID_SECURITY, question.stack())) {
      case YES -> Optional.empty();
      case NO ->
          Optional.of(
              answers.refused(
                  "hybrid security is on, and this stack is below its floor",
                  concerned.orElseThrow().error(),
                  concerned.orElseThrow().remedy(),
                  concerned.orElseThrow().fact()));
      case UNKNOWN ->
          Optional.of(
              answers.undetermined(
                  "whether this stack meets the floor of hybrid security is not known: "
                      + unknownPart(question.stack()),
                  concerned.orElseThrow().fact()));
    };
  }

  private Optional<Prediction> pin(Question question) {
    Product product = question.stack().product();
    OperationFacts facts = knowledge.operation(question.kind());
    boolean deletes = question.manner() == Manner.DELETING_COMMAND;
    Optional<Capability> asks =
        deletes ? Optional.of(Capability.PIN_STOP_DELETE) : facts.pin(product);
    if (!question.vault().isSecured() || asks.isEmpty()) {
      return Optional.empty();
    }
    Capability capability = asks.orElseThrow();
    return Optional.of(
        switch (knowledge.support(capability, question.stack())) {
          case YES -> answers.pinRequired(deletes ? "delete-backup-pin" : facts.fact());
          case NO -> answers.unguarded(alternatives.floor(capability, product), facts.fact());
          case UNKNOWN ->
              answers.undetermined(
                  "whether this stack asks for the security PIN is not known: "
                      + unknownPart(question.stack()),
                  facts.fact());
        });
  }

  private Prediction otherwise(Question question) {
    OperationFacts facts = knowledge.operation(question.kind());
    return answers.allowed(
        facts
            .loses()
            .map(lost -> "nothing guards it: " + lost)
            .orElse("nothing in the vendor's documentation stands against it"),
        facts.fact());
  }

  /** What to declare, or that no source helps. */
  private String unknownPart(Stack stack) {
    boolean server = stack.product() != Product.MARS;
    if (server && stack.release().isEmpty()) {
      return "declare its product and release";
    }
    return stack.agent().isEmpty()
        ? "declare the version of its MARS agent"
        : unlisted(stack)
            .orElseGet(
                () -> "no source tells of " + stack.release().map(Release::label).orElse("it"));
  }

  private Optional<String> unlisted(Stack stack) {
    return stack
        .release()
        .flatMap(
            release ->
                knowledge
                    .candidates(release)
                    .map(any -> release + " may be " + any + ": write which one it is"));
  }

  private static boolean isImmutable(Question question) {
    return question.vault().immutability().filter(ImmutabilityState::isImmutable).isPresent();
  }
}
