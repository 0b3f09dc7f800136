package io.github.backupchecker.knowledge;

import io.github.backupchecker.finding.Citation;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.model.AgentVersion;
import io.github.backupchecker.model.OperationKind;
import io.github.backupchecker.model.Period;
import io.github.backupchecker.model.PeriodUnit;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.Release;
import io.github.backupchecker.model.RetentionSchedule;
import io.github.backupchecker.source.Location;
import io.github.backupchecker.source.PackedFile;
import io.github.backupchecker.source.SourceFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.ReadResult;
import io.github.backupchecker.tree.TreeReader;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** The vendor's facts, each stated once in the knowledge file. */
public final class Knowledge {
  private static final String FILE = "hybrid-security.yaml";
  private final Tables tables;
  private final ReleaseReader releases;

  private Knowledge(Tables tables) {
    this.tables = tables;
    this.releases = new ReleaseReader(tables.releases());
  }

  /** The facts that come with this version of the checker. */
  public static Knowledge load() {
    return parse(new PackedFile(Knowledge.class, FILE).text());
  }

  static Knowledge parse(String text) {
    ReadResult read = new TreeReader(Limits.defaults()).read(new SourceFile(FILE, text));
    for (Problem problem : read.problems()) {
      Location place = problem.location();
      throw new KnowledgeException(
          place == null ? Location.startOf(read.file()) : place, problem.message());
    }
    return new Knowledge(new KnowledgeReader(Row.of(read.documents().get(0))).read());
  }

  Tables tables() {
    return tables;
  }

  public Document document() {
    return tables.grounds().document();
  }

  public Collection<Erratum> errata() {
    return tables.errata().values();
  }

  public Collection<Fact> facts() {
    return tables.facts().values();
  }

  /** One thing that the vendor states, such as {@code retention-daily}. */
  public Optional<Fact> fact(String id) {
    return Optional.ofNullable(tables.facts().get(id));
  }

  /** One contradiction of the vendor, such as {@code monthly-misprint}. */
  public Optional<Erratum> erratum(String id) {
    return Optional.ofNullable(tables.errata().get(id));
  }

  /** The section that states a fact or an erratum. */
  public Citation citation(String id) {
    return tables.grounds().citation(id);
  }

  /** What a fact says, or an erratum with the reading that is followed. */
  public String statement(String id) {
    return fact(id).map(Fact::says).orElseGet(() -> tables.grounds().erratum(id).followed());
  }

  /**
   * The sections that state some facts, each once, in the given order. A fact that does not exist
   * is passed over: a test of the rule that names it says so once, and not every run.
   */
  public List<Citation> citations(List<String> ids) {
    return ids.stream()
        .filter(id -> fact(id).isPresent() || erratum(id).isPresent())
        .map(this::citation)
        .distinct()
        .toList();
  }

  /** Who is told by default about a critical operation, and on which path nobody is. */
  public String defaultNotification() {
    return fact("notification-default").orElseThrow().says()
        + " "
        + erratum("notification-alerts").orElseThrow().readings();
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

  public ReleaseReader releases() {
    return releases;
  }

  /** Spellings of agent versions that can be read. */
  public List<String> agentExamples() {
    return tables.examples().getOrDefault("agents", List.of());
  }

  /** Spellings of releases that can be read. */
  public List<String> releaseExamples() {
    return tables.examples().getOrDefault("releases", List.of());
  }

  public AgentVersion newestAgent() {
    return tables.releases().newestAgent();
  }

  /** Every listed version of the MARS agent, the oldest first. */
  public List<AgentVersion> agents() {
    return tables.agents();
  }

  /** Whether a version can be one of the MARS agent: of its family, and not far from its builds. */
  public boolean isPlausible(AgentVersion version) {
    AgentVersion oldest = agents().get(0);
    return version.major() == oldest.major()
        && version.minor() == oldest.minor()
        && version.build() >= oldest.build()
        && version.build() <= 2 * newestAgent().build();
  }

  Requirement requirement(Capability capability) {
    return Objects.requireNonNull(tables.requirements().get(capability));
  }

  public Support support(Capability capability, AgentVersion version) {
    return requirement(capability).support(version);
  }

  public Support support(Capability capability, Release release) {
    return requirement(capability).support(release);
  }

  /** What a whole stack can do: the lesser of its release and its agent. */
  public Support support(Capability capability, Stack stack) {
    return requirement(capability).support(stack);
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
    return requirement(capability).error().flatMap(this::errorCode);
  }

  /** The error that a fact is about. */
  public VendorError errorOfFact(String fact) {
    return tables.errors().values().stream()
        .filter(error -> error.fact().equals(fact))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(tables.grounds().withoutError(fact)));
  }

  /**
   * An error by its code in any case, with or without {@code 0x} or {@code ID:}; by another
   * spelling of it where no error is printed like that.
   */
  public Optional<VendorError> errorCode(String code) {
    String wanted = normal(code);
    return errors().stream()
        .filter(error -> normal(error.code()).equals(wanted))
        .findFirst()
        .or(
            () ->
                errors().stream()
                    .filter(e -> e.aliases().stream().anyMatch(a -> normal(a).equals(wanted)))
                    .findFirst());
  }

  public Collection<VendorError> errors() {
    return tables.errors().values();
  }

  private static String normal(String code) {
    return code.strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(?:(?:error|code|id)[\\s:#]*)+", "")
        .replaceFirst("^0x0*", "");
  }

  Optional<Refusal> refusal(OperationKind kind, Product product) {
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

  /** Whether one release came before another of the same product, as far as the tables tell. */
  public boolean isOlder(Release one, Release other) {
    return tables.releases().isOlder(one, other);
  }

  /** The release by which the vendor replaced one that it withdrew. */
  public Optional<String> replacement(Release release) {
    return tables.releases().replacement(release);
  }

  /** The agent that a release asks for beyond the floors. */
  public Optional<AgentVersion> recommendedAgent(Release release) {
    return tables.releases().recommendedAgent(release);
  }

  /** Why a release is not supported, where it is not. */
  public Optional<String> unsupported(Release release) {
    return tables.releases().unsupported(release);
  }

  /** The later releases that a build between two rows may be as well. */
  public List<Release> possible(Release release) {
    return tables.releases().possible(release);
  }

  /** Every listed release that a build between two rows may be, in words. */
  public Optional<String> candidates(Release release) {
    return tables.releases().candidates(release);
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

  /** The listed release whose capabilities count for one. */
  public String judgedAs(Release release) {
    return tables.releases().judgedAs(release);
  }
}
