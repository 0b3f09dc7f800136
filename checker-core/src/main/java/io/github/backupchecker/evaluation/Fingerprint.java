package io.github.backupchecker.evaluation;

import io.github.backupchecker.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The stable identity of a finding: a digest of rule, address and property. */
final class Fingerprint {
  private static final int BYTES = 16;

  private Fingerprint() {}

  /** 32 hexadecimal digits that do not change when lines move or messages are reworded. */
  static String of(String rule, Finding finding) {
    return digest(identity(rule, finding));
  }

  /**
   * The same findings; those alike in all that is stable are told apart by their order.
   *
   * @param ordered by place
   */
  static List<ReportedFinding> toldApart(List<ReportedFinding> ordered) {
    Map<String, Integer> counts = new HashMap<>();
    List<ReportedFinding> apart = new ArrayList<>();
    for (ReportedFinding found : ordered) {
      int count = counts.merge(found.fingerprint(), 1, Integer::sum);
      apart.add(count == 1 ? found : found.with(again(found, count)));
    }
    return apart;
  }

  private static String again(ReportedFinding found, int count) {
    return digest(identity(found.rule().id(), found.finding()) + '\n' + count);
  }

  private static String identity(String rule, Finding finding) {
    return rule + '\n' + finding.subject() + '\n' + finding.property();
  }

  private static String digest(String identity) {
    byte[] digest = sha256().digest(identity.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
