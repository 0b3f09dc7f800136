package io.github.backupchecker.operation;

import io.github.backupchecker.change.DerivedOperation;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.ImmutabilityState;
import io.github.backupchecker.model.Operation;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.ProtectionGroup;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.ResourceGuard;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.model.VaultSecurity;
import io.github.backupchecker.oracle.Prediction;
import io.github.backupchecker.oracle.Result;
import io.github.backupchecker.source.Address;
import io.github.backupchecker.source.Addressed;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.subject.Client;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * One operation on one client or vault, and what the vendor will answer.
 *
 * @param placement where it is done, in the state that the steps before it leave
 * @param after the last steps before it that changed the vault and the versions there
 * @param contradictions why it cannot be done as it is planned
 * @param change what comes to it; empty for an operation that was declared
 */
public record PredictedOperation(
    Placement placement,
    List<Address> after,
    List<Problem> contradictions,
    Prediction prediction,
    Optional<DerivedOperation> change)
    implements Addressed {
  public PredictedOperation {
    after = List.copyOf(after);
    contradictions = List.copyOf(contradictions);
  }

  static PredictedOperation declared(
      Placement placement,
      List<Address> after,
      List<Problem> contradictions,
      Prediction prediction) {
    return new PredictedOperation(placement, after, contradictions, prediction, Optional.empty());
  }

  static PredictedOperation derived(
      Placement placement, DerivedOperation change, Prediction prediction) {
    return new PredictedOperation(placement, List.of(), List.of(), prediction, Optional.of(change));
  }

  @Override
  public Address address() {
    return operation().address();
  }

  public Operation operation() {
    return placement.operation();
  }

  /** What it is done to; empty where that is not known. */
  public Optional<Address> target() {
    return placement.target();
  }

  /** Empty for an operation on a vault. */
  public Optional<Client> client() {
    return placement.client();
  }

  /** Empty where it is not known. */
  public Optional<Vault> vault() {
    return placement.vault();
  }

  /** The protection group, where one is meant rather than its whole server. */
  public Optional<ProtectionGroup> group() {
    return placement.group();
  }

  /** What it does; empty where that could not be read. */
  public Optional<OperationKind> kind() {
    return placement.kind();
  }

  public boolean isA(OperationKind wanted) {
    return placement.isA(wanted);
  }

  public boolean isContradictory() {
    return !contradictions.isEmpty();
  }

  /** What will come of it as far as that is to be planned with. */
  boolean happens() {
    return !isContradictory() && prediction.result().happens();
  }

  /** Whether it may take place: later steps cannot rely on either state. */
  boolean mayHappen() {
    return !isContradictory() && prediction.result() == Result.UNDETERMINED;
  }

  PredictedOperation answered(Prediction other) {
    return new PredictedOperation(placement, after, contradictions, other, change);
  }

  /** What it does, in words. */
  public String what() {
    return operation()
        .intent()
        .known()
        .map(i -> i.command().map(command -> command.name()).orElse(i.kind().id()))
        .orElse("the operation");
  }

  /** Why, with the vault by its address. */
  public String reason() {
    String address = vault().map(v -> v.identity().address().text()).orElse("the vault");
    String of = placement.isInBase() ? "in the base, " + address : address;
    return prediction.reason().replaceFirst("^the vault\\b", Matcher.quoteReplacement(of));
  }

  /** What works instead, with the versions on which it does. */
  public Optional<String> remedy() {
    String runs = client().map(c -> runs(c) + ": ").filter(text -> !text.contains("?")).orElse("");
    return prediction.remedy().map(remedy -> runs + remedy);
  }

  /** A change of a policy concerns many clients: what is said of all of them names none. */
  private String runs(Client client) {
    return change.isEmpty()
        ? client.identity().name() + " runs " + versions(client)
        : "on " + (client.isServer() ? "" : "MARS ") + versions(client);
  }

  /** What a reader must know of a change beside the answer; empty for a declared operation. */
  public String circumstances() {
    String upgraded =
        placement.side() == Placement.Side.BASE_UPGRADED
            ? "; the same change upgrades it first, to "
                + client().map(PredictedOperation::versions).orElse("")
            : "";
    return change.map(since -> "; " + since.what() + upgraded).orElse(upgraded);
  }

  /** Whether it is judged as the base was, and not as things are declared now. */
  public boolean isInBase() {
    return placement.isInBase();
  }

  private static String versions(Client client) {
    String agent = client.agent().known().map(AgentVersion::toString).orElse("?");
    return client.isServer()
        ? client.release().known().map(Release::label).orElse("?") + " with MARS " + agent
        : agent;
  }

  /** Whether what it switches off is off already. */
  public boolean changesNothing() {
    return vault().filter(v -> kind().filter(kind -> isOff(kind, v)).isPresent()).isPresent();
  }

  private static boolean isOff(OperationKind kind, Vault vault) {
    return switch (kind) {
      case DISABLE_IMMUTABILITY ->
          vault.security().immutability().state().is(ImmutabilityState.DISABLED);
      case DISABLE_HYBRID_SECURITY -> vault.security().hybridSecurity().is(SecurityState.DISABLED);
      case DISABLE_SOFT_DELETE -> vault.security().softDelete().state().is(SecurityState.DISABLED);
      case REMOVE_MULTI_USER_AUTHORIZATION ->
          vault
              .security()
              .multiUserAuthorization()
              .known()
              .filter(ResourceGuard::isNone)
              .isPresent();
      default -> false;
    };
  }

  /** Whether anything that it is done to may be kept online. */
  public boolean isOnline() {
    return group().flatMap(ProtectionGroup::online).orElse(true);
  }

  /** Whether another team's vault decides the answer, or clients that need not be declared. */
  public boolean dependsOnOthers() {
    boolean isAnyones = change.isPresent() && client().isEmpty() && placement.isOfPolicy();
    return isAnyones || client().filter(Client::isElsewhere).isPresent();
  }

  /** The place of {@code do} or {@code run}, or of the name where there is neither. */
  public Location place() {
    return operation().place();
  }

  /** What cannot be told: the target, where that is what is not known. */
  public Declared<?> unknown() {
    return target().isEmpty() && !operation().on().isAbsent()
        ? operation().on()
        : operation().intent();
  }

  /** What it is done to, in words. */
  public String targetText() {
    return target().map(Address::text).orElse("what is not known yet");
  }

  /** The state of the vault for which it is refused; empty where no state of it decides. */
  public Optional<Declared<?>> decidingState() {
    return vault()
        .map(Vault::security)
        .flatMap(
            security ->
                switch (kind().orElse(OperationKind.UPGRADE)) {
                  case DISABLE_SOFT_DELETE -> Optional.of(security.softDelete().state());
                  case DISABLE_HYBRID_SECURITY -> Optional.of(security.hybridSecurity());
                  case REGISTER, UPGRADE -> Optional.empty();
                  default -> Optional.of(immutabilityOr(security));
                });
  }

  private static Declared<?> immutabilityOr(VaultSecurity security) {
    Declared<ImmutabilityState> state = security.immutability().state();
    return state.known().filter(ImmutabilityState::isImmutable).isPresent()
        ? state
        : security.hybridSecurity();
  }

  /** The client's version or release. */
  public Optional<Declared<?>> version() {
    return client().map(c -> c.isServer() ? c.release() : c.agent());
  }
}
