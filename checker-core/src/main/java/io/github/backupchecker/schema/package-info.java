/**
 * Responsible for what editors know of the files that people write: JSON Schemas of the declaration
 * language and of the settings, from the keys that the readers use. May not know any key.
 */
@NullMarked
package io.github.backupchecker.schema;

import org.jspecify.annotations.NullMarked;
