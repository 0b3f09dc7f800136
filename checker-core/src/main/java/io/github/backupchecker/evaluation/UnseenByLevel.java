package io.github.backupchecker.evaluation;

import io.github.backupchecker.knowledge.Capability;
import io.github.backupchecker.knowledge.Installation;
import io.github.backupchecker.knowledge.Knowledge;
import io.github.backupchecker.knowledge.Requirement;
import io.github.backupchecker.knowledge.Support;
import io.github.backupchecker.model.Product;
import io.github.backupchecker.model.SecurityState;
import io.github.backupchecker.source.Declared;
import io.github.backupchecker.subject.Client;
import io.github.backupchecker.subject.ProtectedVault;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
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
      Map<Product, List<Client>> clients = new EnumMap<>(Product.class);
      List<Client> others = new ArrayList<>();
      for (Client one : vault.clients()) {
        Optional<Product> product = one.product();
        if (product.isPresent()) {
          clients.computeIfAbsent(product.orElseThrow(), any -> new ArrayList<>()).add(one);
        } else {
          others.add(one);
        }
      }
      clients.forEach((product, own) -> addOf(Optional.of(product), own, sentences));
      if (!others.isEmpty()) {
        addOf(Optional.empty(), others, sentences);
      }
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

  private void addOf(Optional<Product> product, List<Client> clients, List<String> sentences) {
    String all = " of " + counted(clients.size(), noun(product));
    Map<Lack, List<String>> lacks = new LinkedHashMap<>();
    BitSet unknown = new BitSet();
    for (Need need : NEEDS) {
      Requirement requirement = knowledge.requirement(need.capability());
      if (product.map(requirement::concerns).orElse(true)) {
        int lacking = lacking(requirement, clients, unknown);
        if (product.isPresent() && lacking > 0) {
          Lack lack = new Lack(lacking, requirement.from(product.orElseThrow()));
          lacks.computeIfAbsent(lack, any -> new ArrayList<>()).add(need.purpose());
        }
      }
    }
    lacks.forEach((lack, what) -> sentences.add(lack.text(all, String.join(", or ", what))));
    if (!unknown.isEmpty()) {
      sentences.add(
          "of " + unknown.cardinality() + all + " the version, or what it can do, is not known");
    }
  }

  /** How many clients cannot do it; those of which it is not known are marked. */
  private static int lacking(Requirement requirement, List<Client> clients, BitSet unknown) {
    int lacking = 0;
    for (int i = 0; i < clients.size(); i++) {
      Optional<Installation> installation = clients.get(i).installation();
      Support support =
          installation.isPresent()
              ? requirement.support(installation.orElseThrow())
              : Support.UNKNOWN;
      switch (support) {
        case NO -> lacking++;
        case UNKNOWN -> unknown.set(i);
        case YES -> {}
      }
    }
    return lacking;
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
  private record Lack(int clients, String least) {
    /**
     * Written out, as what a record brings is linked at its first use, and most estates have one.
     */
    @Override
    public boolean equals(Object other) {
      return other instanceof Lack lack && clients == lack.clients && least.equals(lack.least);
    }

    @Override
    public int hashCode() {
      return clients * 31 + least.hashCode();
    }

    String text(String all, String purpose) {
      String verb = clients == 1 ? " is" : " are";
      return clients + all + verb + " too old " + purpose + " (it takes " + least + " or newer)";
    }
  }
}
