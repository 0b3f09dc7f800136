package io.github.backupchecker.dialect.arm;

import io.github.backupchecker.dialect.Declarations;
import io.github.backupchecker.dialect.Recognised;
import io.github.backupchecker.dialect.azure.Deployment;
import io.github.backupchecker.dialect.azure.UniqueNames;
import io.github.backupchecker.knowledge.ApiProperty;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.model.Agent;
import io.github.backupchecker.model.BackupSchedule;
import io.github.backupchecker.model.Identity;
import io.github.backupchecker.model.ObjectKind;
import io.github.backupchecker.model.Policy;
import io.github.backupchecker.model.Server;
import io.github.backupchecker.model.Vault;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.source.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The declarations of one document, gathered from its resources. */
final class DocumentReader {
  /**
   * Types of policies for what runs in Azure; a word that is none of these may mean a hybrid one.
   */
  private static final Set<String> CLOUD =
      Set.of(
          "azureiaasvm",
          "azurestorage",
          "azureworkload",
          "azuresql",
          "genericprotectionpolicy",
          "defaultbackup");

  private static final Set<String> HYBRID = Set.of("mab", "dpm", "azurebackupserver");

  private final List<ArmResource> resources;
  private final List<ApiProperty> properties;
  private final InventoryReader inventory;
  private final TemplateReading reading;
  private final UniqueNames names = new UniqueNames();
  private final List<VaultGroup> groups = new ArrayList<>();
  private final List<Vault> vaults = new ArrayList<>();
  private final List<Agent> agents = new ArrayList<>();
  private final List<Server> servers = new ArrayList<>();
  private final List<Policy> policies = new ArrayList<>();
  private final List<Recognised> recognised = new ArrayList<>();

  DocumentReader(List<ArmResource> resources, Knowledge knowledge, TemplateReading reading) {
    this.resources = resources;
    this.properties = knowledge.apiProperties();
    this.inventory = new InventoryReader(knowledge);
    this.reading = reading;
  }

  Declarations read() {
    groups.addAll(VaultGroup.of(resources.stream().filter(ArmResource::isDeployed).toList()));
    resources.stream().filter(ArmResource::isDeployed).forEach(Spelling::check);
    groups.forEach(group -> vaults.add(vault(group)));
    resources.forEach(this::read);
    return new Declarations(
        vaults, agents, servers, policies, List.of(), recognised, reading.problems());
  }

  private Vault vault(VaultGroup group) {
    return new VaultResourceReader(group)
        .read(
            names.identity(ObjectKind.VAULTS, group.label(), group.place()),
            new RequestReader(group, properties).read());
  }

  private void read(ArmResource resource) {
    if (!resource.isDeployed()) {
      String why =
          resource.deployment() == Deployment.NO_COPY
              ? " whose copy loop is empty"
              : " whose condition is false";
      recognised.add(
          new Recognised(Recognised.Reason.NOT_DEPLOYED, resource.type() + why, resource.place()));
      return;
    }
    switch (resource.kind()) {
      case POLICY -> policy(resource);
      case ENGINE ->
          servers.add(
              inventory.engine(resource, identity(ObjectKind.SERVERS, resource), vault(resource)));
      case CONTAINER, LISTED_CONTAINER -> container(resource);
      case ITEM, LISTED_ITEM -> item(resource);
      case OTHER -> recognised.add(new Recognised(resource.type(), resource.place()));
      case VAULT, BACKUP_CONFIG, STORAGE_CONFIG, RESOURCE_GUARD_PROXY, NOT_BACKUP -> {
        // The vaults were read before, each from all the resources that write its settings.
      }
    }
  }

  private void policy(ArmResource resource) {
    Declared<String> type = text(resource, "backupManagementType");
    String known = type.known().orElse("").strip().toLowerCase(Locale.ROOT);
    if (HYBRID.contains(known)) {
      PolicyResourceReader reader =
          new PolicyResourceReader(resource.properties(), vault(resource));
      policies.add(reader.read(identity(ObjectKind.POLICIES, resource)));
    } else if (CLOUD.contains(known)) {
      recognised.add(new Recognised(word(type, "policy"), resource.place()));
    } else {
      policies.add(ofUnknownType(resource, type.location()));
    }
  }

  /**
   * It may be a hybrid policy: nothing about it can be told, and that must be said; less loudly of
   * a loop, which declares policies of every kind.
   */
  private Policy ofUnknownType(ArmResource resource, Location place) {
    return new Policy(
        identity(ObjectKind.POLICIES, resource),
        Declared.absent(resource.place()),
        resource.body().property("copy").isEmpty(),
        BackupSchedule.of(Declared.undetermined(place)),
        Declared.undetermined(place));
  }

  private void container(ArmResource resource) {
    Declared<String> type = text(resource, "containerType");
    switch (type.known().orElse("").toLowerCase(Locale.ROOT)) {
      case "windows" ->
          agents.add(
              inventory.agent(resource, machine(ObjectKind.AGENTS, resource), vault(resource)));
      case "dpmcontainer", "azurebackupservercontainer" ->
          servers.add(
              inventory.server(resource, machine(ObjectKind.SERVERS, resource), vault(resource)));
      default -> recognised.add(new Recognised(word(type, "container"), resource.place()));
    }
  }

  private void item(ArmResource resource) {
    Declared<String> type = text(resource, "protectedItemType");
    recognised.add(new Recognised(word(type, "item"), resource.place()));
  }

  private static Declared<String> text(ArmResource resource, String key) {
    return resource.properties().get(key).string();
  }

  /** Such as {@code AzureIaasVM policy}. */
  private static String word(Declared<String> type, String noun) {
    return type.known().map(t -> t + " " + noun).orElse(noun + " of undetermined type");
  }

  private Identity identity(ObjectKind kind, ArmResource resource) {
    return names.identity(kind, resource.name(), resource.place());
  }

  /** A container is named {@code Windows;fs-01}; its friendly name is the machine's. */
  private Identity machine(ObjectKind kind, ArmResource container) {
    String name = container.name();
    String machine =
        text(container, "friendlyName").known().orElse(name.substring(name.lastIndexOf(';') + 1));
    return names.identity(kind, machine, container.place());
  }

  private Declared<String> vault(ArmResource resource) {
    VaultName wanted = resource.vault();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).name().same(wanted)) {
        return Declared.known(vaults.get(i).identity().name(), resource.place());
      }
    }
    return wanted.name().isEmpty()
        ? Declared.absent(resource.place())
        : Declared.known(wanted.name(), resource.place());
  }
}
