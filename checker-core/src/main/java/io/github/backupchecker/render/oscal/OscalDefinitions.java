package io.github.backupchecker.render.oscal;

import io.github.backupchecker.evaluation.Basis;
import io.github.backupchecker.render.JsonWriter;
import io.github.backupchecker.source.Address;
import java.io.IOException;
import java.util.List;

/** What no security plan declares: the objects that are seen, and the checker. */
record OscalDefinitions(List<Address> subjects, Basis basis, OscalIds ids) {

  void write(JsonWriter json) throws IOException {
    json.object(
        "local-definitions",
        members -> {
          if (!subjects.isEmpty()) {
            members.array("inventory-items", subjects, this::item);
          }
          members.object("assessment-assets", this::assets);
        });
  }

  private void item(JsonWriter json, Address subject) throws IOException {
    json.object(
        members -> {
          members.member("uuid", ids.of("subject", subject.text()));
          members.member("description", OscalText.line(subject.text()));
        });
  }

  private void assets(JsonWriter json) throws IOException {
    json.array("components", List.of(ids.tool()), this::tool);
    json.array("assessment-platforms", List.of(ids.tool()), this::platform);
  }

  private void tool(JsonWriter json, String uuid) throws IOException {
    json.object(
        members -> {
          members.member("uuid", uuid);
          members.member("type", "software");
          members.member("title", OscalText.line("backup-checker " + basis.toolVersion()));
          members.member(
              "description",
              OscalText.line(
                  "Judges what is declared, and nothing that runs, by "
                      + basis.document()
                      + ", "
                      + basis.revision()
                      + "."));
          members.object("status", status -> status.member("state", "operational"));
        });
  }

  private void platform(JsonWriter json, String tool) throws IOException {
    json.object(
        members -> {
          members.member("uuid", ids.of("platform"));
          members.array(
              "uses-components",
              List.of(tool),
              (all, one) -> all.object(used -> used.member("component-uuid", one)));
        });
  }
}
