package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Requirement;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the vendor's security level does not look at, though a vault's hybrid clients need it. */
record UnseenByLevel(ProtectedVault vault, Knowledge knowledge) {

  private static final List<Need> NEEDS =
      List.of(
          new Need(Capability.HYBRID_SECURITY, "for hybrid security"),
          new Need(
              Capability.PIN_STOP_DELETE,
              "to ask for a security PIN when protection is stopped and data deleted"),
          new Need(
              Capability.PIN_POLICY_CHANGE, "to ask for a security PIN when a policy is weakened"));

  /** A sentence each; none where a vault protects nothing hybrid. */
  List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    if (vault.hasHybridClients()) {
      hybridSecurity(vault.security().hybridSecurity()).ifPresent(sentences::add);
      for (Product product : Product.values()) {
        sentences.addAll(of(Optional.of(product), clients(Optional.of(product))));
      }
      sentences.addAll(of(Optional.empty(), clients(Optional.empty())));
    }
    return sentences;
  }

  private static Optional<String> hybridSecurity(Declared<SecurityState> state) {
    if (!state.isKnown()) {
      return Optional.of("whether hybrid security is on is not known: declare hybrid-security");
    }
    return state.is(SecurityState.DISABLED)
        ? Optional.of("hybrid security is disabled: no critical operation asks for a security PIN")
        : Optional.empty();
  }

  private List<Client> clients(Optional<Product> product) {
    return vault.clients().stream().filter(one -> one.product().equals(product)).toList();
  }

  private List<String> of(Optional<Product> product, List<Client> clients) {
    if (clients.isEmpty()) {
      return List.of();
    }
    List<Need> needs =
        NEEDS.stream().filter(one -> product.map(requirement(one)::concerns).orElse(true)).toList();
    String all = " of " + counted(clients.size(), noun(product));
    List<String> sentences = new ArrayList<>();
    product.ifPresent(
        known ->
            tooOld(known, clients, needs)
                .forEach(
                    (lack, what) -> sentences.add(lack.text(all, String.join(", or ", what)))));
    long unknown =
        clients.stream()
            .filter(
                client -> needs.stream().anyMatch(one -> support(one, client) == Support.UNKNOWN))
            .count();
    if (unknown > 0) {
      sentences.add("of " + unknown + all + " the version, or what it can do, is not known");
    }
    return sentences;
  }

  /** What clients are too old for, by how many they are and what it takes. */
  private Map<Lack, List<String>> tooOld(Product product, List<Client> clients, List<Need> needs) {
    Map<Lack, List<String>> lacks = new LinkedHashMap<>();
    for (Need one : needs) {
      long lacking = clients.stream().filter(client -> support(one, client) == Support.NO).count();
      if (lacking > 0) {
        lacks
            .computeIfAbsent(
                new Lack(lacking, requirement(one).from(product)), lack -> new ArrayList<>())
            .add(one.purpose());
      }
    }
    return lacks;
  }

  private Requirement requirement(Need need) {
    return knowledge.requirement(need.capability());
  }

  private Support support(Need need, Client client) {
    return client.installation().map(requirement(need)::support).orElse(Support.UNKNOWN);
  }

  private static String noun(Optional<Product> product) {
    return product
        .map(known -> known == Product.MARS ? "MARS agent" : known + " server")
        .orElse("server");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /**
   * What a client has to be able to do.
   *
   * @param purpose completing "too old"
   */
  private record Need(Capability capability, String purpose) {}

  /**
   * That some clients are too old for something.
   *
   * @param least from where on they are not, in words
   */
  private record Lack(long clients, String least) {
    String text(String all, String purpose) {
      String verb = clients == 1 ? " is" : " are";
      return clients + all + verb + " too old " + purpose + " (it takes " + least + " or newer)";
    }
  }
}
