package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.RetentionSchedule;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** The vendor's facts, each stated once in the knowledge file, and the frameworks they serve. */
public final class Knowledge {
  private final Tables tables;
  private final WhenAsked<Frameworks> frameworks;
  private final ReleaseReader releaseReader;

  public Knowledge(Tables tables, Supplier<Frameworks> frameworks) {
    this.tables = tables;
    this.frameworks = new WhenAsked<>(frameworks);
    this.releaseReader = new ReleaseReader(tables.releases());
  }

  public Tables tables() {
    return tables;
  }

  /** Public catalogues of controls, with those that rules serve. */
  public Frameworks frameworks() {
    return frameworks.get();
  }

  /** The facts and errata, and where they stand. */
  public Sources sources() {
    return tables.sources();
  }

  /** The section that states a fact or an erratum. */
  public Citation citation(String id) {
    return sources().citation(id);
  }

  /** The release tables of all three products. */
  public Releases releases() {
    return tables.releases();
  }

  /** Where the MARS agent runs. */
  public OperatingSystems systems() {
    return tables.systems();
  }

  /** The error codes that the vendor documents. */
  public VendorErrors errors() {
    return tables.errors();
  }

  /** Who is told by default about a critical operation, and on which path nobody is. */
  public String defaultNotification() {
    return sources().statement("notification-default")
        + " "
        + sources().erratum("notification-alerts").orElseThrow().readings();
  }

  public Period minimum(RetentionSchedule schedule) {
    return retention(schedule).minimum();
  }

  /** How a page of the vendor prints a minimum by mistake. */
  public Optional<Period> misprint(RetentionSchedule schedule) {
    return retention(schedule).misprint();
  }

  /** The section that states a minimum. */
  public Citation minimumSource(RetentionSchedule schedule) {
    return citation(retention(schedule).fact());
  }

  public Period maximum(RetentionSchedule schedule) {
    return retention(schedule).maximum();
  }

  /** The length above which retention in an immutable vault is worth a warning, in a unit. */
  public Period irrevocable(PeriodUnit unit) {
    return tables.retention().values().stream()
        .map(RetentionLimits::irrevocable)
        .filter(period -> period.unit() == unit)
        .findFirst()
        .orElseThrow();
  }

  private RetentionLimits retention(RetentionSchedule schedule) {
    return Objects.requireNonNull(tables.retention().get(schedule));
  }

  public Range softDeleteDays() {
    return limit(Limit.SOFT_DELETE_DAYS);
  }

  /** How many days deleted data is kept where the vault does not say. */
  public long deletedDataDays() {
    return limit(Limit.DELETED_DATA_DAYS).from();
  }

  public Range immutabilityDays() {
    return limit(Limit.IMMUTABILITY_DAYS);
  }

  /** How long a security PIN lives after it was generated. */
  public int pinMinutes() {
    return Math.toIntExact(limit(Limit.PIN_MINUTES).to());
  }

  /** The fewest characters of a passphrase. */
  public int passphraseMinimum() {
    return Math.toIntExact(limit(Limit.PASSPHRASE_CHARACTERS).from());
  }

  public Range limit(Limit limit) {
    return Objects.requireNonNull(tables.limits().get(limit));
  }

  public DemandFacts demand(ApiDemand demand) {
    return Objects.requireNonNull(tables.demands().get(demand));
  }

  /** What came with an API version; an outer property before those in it. */
  public List<ApiProperty> apiProperties() {
    return tables.properties();
  }

  /** Reads releases as people write them. */
  public ReleaseReader releaseReader() {
    return releaseReader;
  }

  /** Spellings of agent versions that can be read. */
  public List<String> agentExamples() {
    return tables.examples().getOrDefault("agents", List.of());
  }

  /** Spellings of releases that can be read. */
  public List<String> releaseExamples() {
    return tables.examples().getOrDefault("releases", List.of());
  }

  public Requirement requirement(Capability capability) {
    return Objects.requireNonNull(tables.requirements().get(capability));
  }

  public Support support(Capability capability, AgentVersion version) {
    return requirement(capability).support(version);
  }

  public Support support(Capability capability, Release release) {
    return requirement(capability).support(release);
  }

  /** What a whole stack can do: the lesser of its release and its agent. */
  public Support support(Capability capability, Installation installation) {
    return requirement(capability).support(installation);
  }

  /** The first agent version that has a capability. */
  public Optional<AgentVersion> agentFloor(Capability capability) {
    return requirement(capability).agent();
  }

  /** The first update of a release's own generation that certainly has a capability. */
  public Optional<Release> releaseFloor(Capability capability, Release release) {
    return Optional.ofNullable(
            requirement(capability).floors(release.product()).get(release.generation()))
        .flatMap(Floor::certain)
        .flatMap(update -> tables.releases().update(release, update));
  }

  /** The first releases of a product that certainly have a capability. */
  public String floorText(Capability capability, Product product) {
    return requirement(capability).floorText(product);
  }

  /** The error that a stack without a capability meets, where one is documented. */
  public Optional<VendorError> errorOf(Capability capability) {
    return requirement(capability).error().flatMap(errors()::byCode);
  }

  public Optional<Refusal> refusal(OperationKind kind, Product product) {
    return tables.refusals().stream()
        .filter(refusal -> refusal.kind() == kind && refusal.products().contains(product))
        .findFirst();
  }

  /** Whether a product knows an operation; none knows an operation on a vault. */
  public boolean appliesTo(OperationKind kind, Product product) {
    return operation(kind).products().contains(product);
  }

  public OperationFacts operation(OperationKind kind) {
    return Objects.requireNonNull(tables.operations().get(kind));
  }

  /** How deleted data is recovered while it is kept. */
  public String recovery(Product product) {
    return Objects.requireNonNull(tables.recovery().get(product));
  }

  /** An operation of a Resource Guard by its id or by a tool's name for it, in any case. */
  public Optional<GuardOperation> guardOperation(String name) {
    String wanted = letters(name);
    return tables.guardOperations().stream()
        .filter(
            operation ->
                letters(operation.id()).equals(wanted)
                    || operation.names().stream().anyMatch(n -> letters(n).equals(wanted)))
        .findFirst();
  }

  /** A name without what people write differently: case, blanks and hyphens. */
  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /** Commands, terms and notes. */
  public Explanations explanations() {
    return tables.explanations();
  }

  public List<GuardOperation> guardOperations() {
    return tables.guardOperations();
  }

  /** The page that lists the releases of a product. */
  public Citation releaseTable(Product product) {
    return citation(product == Product.MABS ? "mabs-releases" : "release-tables");
  }

  /** Where it is said what is to know of a release; the table of releases otherwise. */
  public Citation releaseSource(Release release) {
    return tables
        .releases()
        .remark(release)
        .map(note -> citation(note.fact()))
        .orElseGet(() -> releaseTable(release.product()));
  }
}
