package io.github.backupchecker.reading;

import io.github.backupchecker.source.WordSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A format in which people declare backup and which is not read yet.
 *
 * @param label what users call it
 * @param endings of the names of its files; none where it is YAML or JSON
 * @param word what every such text holds in lower case, so that most texts need no further search;
 *     nothing where no single word does
 * @param signature what a text holds that speaks of Recovery Services in this format
 * @param instead what to do until it is read
 */
record UnreadFormat(
    String label, List<String> endings, String word, Pattern signature, String instead) {
  private static final List<UnreadFormat> ALL =
      List.of(
          of(
              "Terraform",
              List.of(".tf"),
              "",
              "azurerm_(?:recovery_services|backup_)|Microsoft\\.RecoveryServices",
              "declare in the declaration language what it deploys, or check the JSON that Azure"
                  + " answers about it"),
          of(
              "Bicep",
              List.of(".bicep", ".bicepparam"),
              "",
              "Microsoft\\.RecoveryServices|recovery-services/vault",
              "compile it with 'az bicep build' and check the JSON"),
          of(
              "PowerShell",
              List.of(".ps1", ".psm1"),
              "",
              "-(?:OB(?:Policy|MachineSetting|Registration|RetentionPolicy|Schedule|FileSpec)"
                  + "|DPM[A-Z]\\w+|AzRecoveryServices\\w+)|Microsoft\\.RecoveryServices",
              "declare each command as an operation, with run:"),
          of(
              "CSV",
              List.of(".csv"),
              "",
              "AzureBackupAgentVersion|BackupManagement(?:Type|Server)|Microsoft\\.RecoveryServices"
                  + "|RecoveryServicesVault",
              "export it as the JSON that Azure answers, or declare it in the declaration"
                  + " language"),
          of(
              "Crossplane",
              List.of(),
              "upbound.io",
              "recoveryservices\\.azure\\.(?:m\\.)?upbound\\.io",
              "declare in the declaration language what it deploys"),
          of(
              "Pulumi",
              List.of(),
              "azure",
              "azure-native:recoveryservices|azure:(?:recoveryservices|backup)/",
              "declare in the declaration language what it deploys"),
          of(
              "Ansible",
              List.of(),
              "azure_rm_",
              "azure_rm_(?:recoveryservicesvault|backuppolicy)\\b",
              "declare in the declaration language what it deploys"),
          of(
              "ARM parameters",
              List.of(),
              "deploymentparameters.json",
              "deploymentParameters\\.json[\\s\\S]*(?:enhancedSecurityState|softDelete|immutab"
                  + "|RecoveryServices|backupConfig|backupPolic)",
              "check the template that it belongs to as well: what it sets is undetermined there"));

  private static final WordSearch WORDS =
      new WordSearch(ALL.stream().map(UnreadFormat::word).filter(w -> !w.isEmpty()).toList());

  UnreadFormat {
    endings = List.copyOf(endings);
  }

  private static UnreadFormat of(
      String label, List<String> endings, String word, String signature, String instead) {
    return new UnreadFormat(
        label, endings, word, Pattern.compile(signature, Pattern.CASE_INSENSITIVE), instead);
  }

  /** The format of a file by the end of its name. */
  static Optional<UnreadFormat> ofName(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    for (UnreadFormat format : ALL) {
      for (String ending : format.endings) {
        if (lower.endsWith(ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** The format of a YAML or JSON text that speaks of Recovery Services. */
  static Optional<UnreadFormat> ofText(String text) {
    if (!WORDS.findsIn(text)) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return ALL.stream()
        .filter(format -> format.endings.isEmpty())
        .filter(format -> lower.contains(format.word) && format.speaksIn(text))
        .findFirst();
  }

  /** The format of files that set the parameters of ARM templates. */
  static UnreadFormat parameters() {
    return ALL.get(ALL.size() - 1);
  }

  /** The ends of the names of all of these formats. */
  static List<String> allEndings() {
    List<String> endings = new ArrayList<>();
    for (UnreadFormat format : ALL) {
      endings.addAll(format.endings);
    }
    return List.copyOf(endings);
  }

  boolean speaksIn(String text) {
    return signature.matcher(text).find();
  }
}
