package io.github.backupchecker.render.oscal;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** The report as assessment results of NIST's OSCAL, for whoever keeps the controls. */
public final class OscalRenderer implements Renderer {
  private static final String VERSION = "1.1.2";
  private static final String NO_PLAN =
      "There is no assessment plan: the checker judges what is declared by every rule that is on.";

  @Override
  public void render(Report report, Writer out) throws IOException {
    OscalIds ids = OscalIds.ofProject(report.project().orElse(""));
    write(report, ids, digest(report, ids), out);
  }

  /** What only a document of this content has; the content itself may be larger than the memory. */
  private static String digest(Report report, OscalIds ids) throws IOException {
    MessageDigest digest = NameUuid.sha1();
    try (Writer draft =
        new OutputStreamWriter(
            new DigestOutputStream(OutputStream.nullOutputStream(), digest),
            StandardCharsets.UTF_8)) {
      write(report, ids, "", draft);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /**
   * @param content what the document and its result are named by: another content is another one
   */
  private static void write(Report report, OscalIds ids, String content, Writer out)
      throws IOException {
    JsonWriter.write(
        out,
        json ->
            json.object(
                root ->
                    root.object(
                        "assessment-results",
                        members -> {
                          members.member("uuid", ids.of("document", content));
                          members.object("metadata", metadata -> metadata(report, metadata));
                          members.object("import-ap", plan -> plan(ids, plan));
                          members.array(
                              "results",
                              List.of(new OscalResult(report, ids)),
                              (all, one) -> one.write(all, ids.of("result", content)));
                          members.object("back-matter", matter -> backMatter(ids, matter));
                        })));
  }

  private static void metadata(Report report, JsonWriter json) throws IOException {
    String of = report.project().map(name -> " of " + name).orElse("");
    json.member("title", OscalText.line("Backup report" + of));
    json.member("last-modified", OscalTime.NONE);
    json.member("version", report.basis().toolVersion());
    json.member("oscal-version", VERSION);
    json.member("remarks", OscalTime.REMARK);
  }

  private static void plan(OscalIds ids, JsonWriter json) throws IOException {
    json.member("href", "#" + ids.plan());
    json.member("remarks", NO_PLAN);
  }

  private static void backMatter(OscalIds ids, JsonWriter json) throws IOException {
    json.array(
        "resources",
        List.of(ids.plan()),
        (all, uuid) ->
            all.object(
                resource -> {
                  resource.member("uuid", uuid);
                  resource.member("title", "No assessment plan");
                  resource.member("description", NO_PLAN);
                }));
  }
}
