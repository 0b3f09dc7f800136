package io.github.backupchecker.subject;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.declaration.Neighbours;
import io.github.backupchecker.declaration.Uniter;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.model.Estate;
import io.github.backupchecker.model.Minimums;
import io.github.backupchecker.reading.Dialects;
import io.github.backupchecker.reading.InputReader;
import io.github.backupchecker.reading.ReadRequest;
import io.github.backupchecker.source.FilesInMemory;
import io.github.backupchecker.source.FoundFile;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a retention concerns, that of a policy and that to which an operation leads. */
class RetentionInUseTest {
  private static final String ESTATE =
      """
      policies:
        p: { retention: { daily: 30 days } }
        q: { retention: { daily: 30 days } }
      agents:
        a: { policy: p }
        b: { policy: q, protects: { system-state: { policy: p } } }
        c: { policy: q }
      servers:
        s: { protection-groups: { sql: { policy: p }, files: { policy: p } } }
        t: { protection-groups: { sql: { policy: q } } }
      """;

  private static Estate estate(String text) {
    FilesInMemory files = new FilesInMemory(List.of(FoundFile.inMemory("a.yaml", text)));
    Dialects dialects = Dialects.all(new KnowledgeFile().read());
    return new Uniter()
        .unite(
            new InputReader(dialects, ReadRequest.of(files)).read().declarations(),
            Neighbours.NONE,
            List.of(),
            Optional.empty())
        .estate();
  }

  private static List<RetentionInUse> all(Estate estate) {
    return RetentionInUse.all(estate, new KnownClients(Client.all(estate)), Minimums.none());
  }

  private static String users(RetentionInUse one) {
    return one.users().stream().map(user -> user.address().text()).collect(Collectors.joining(" "));
  }

  @Test
  void ofAPolicyWhoeverIsBackedUpByItOnce() {
    assertThat(all(estate(ESTATE)))
        .extracting(RetentionInUseTest::users)
        .containsExactly("agents/a agents/b servers/s", "agents/b agents/c servers/t");
  }

  @ParameterizedTest
  @CsvSource({
    "agents/c, agents/c",
    "servers/s/protection-groups/sql, servers/s",
    "policies/p, agents/a agents/b servers/s",
    "'[ agents/*, policies/q, servers/s, agents/a ]', agents/a agents/b agents/c servers/t servers/s",
    "agents/none, ''",
    "vaults/none, ''",
  })
  void ofAnOperationOnWhomItIsDoneEachOnce(String on, String users) {
    String operation = "operations: { o: { do: reduce-retention, on: %s, to: { daily: 9 days } } }";

    List<RetentionInUse> all = all(estate(ESTATE + operation.formatted(on) + "\n"));

    assertThat(all).hasSize(3);
    assertThat(users(all.get(2))).isEqualTo(users);
  }

  @Test
  void clientsAreGoneThroughOnceHoweverManyOperationsThereAre() {
    Estate estate =
        estate(
            ESTATE
                + "operations:\n"
                + IntStream.range(0, 100)
                    .mapToObj(
                        i ->
                            "  o"
                                + i
                                + ": { do: reduce-retention, on: agents/a, to: { daily: 9 days } }\n")
                    .collect(Collectors.joining()));
    Counted clients = new Counted(Client.all(estate));

    assertThat(RetentionInUse.all(estate, new KnownClients(clients), Minimums.none())).hasSize(102);

    assertThat(clients.read).isEqualTo(clients.size());
  }

  /** Clients that know how often one of them was asked for. */
  private static final class Counted extends AbstractList<Client> {
    private final List<Client> all;
    private int read;

    Counted(List<Client> all) {
      this.all = all;
    }

    @Override
    public Client get(int index) {
      read++;
      return all.get(index);
    }

    @Override
    public int size() {
      return all.size();
    }
  }
}
