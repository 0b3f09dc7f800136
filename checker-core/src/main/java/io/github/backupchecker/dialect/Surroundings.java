package io.github.backupchecker.dialect;

import java.util.Map;

/**
 * What stands beside a document and changes what it means; looked up only where it is asked for.
 */
@FunctionalInterface
public interface Surroundings {

  /**
   * The parameters that files beside the document set.
   *
   * @return names in lower case, each with the name of a file that sets it
   */
  Map<String, String> parameters();
}
