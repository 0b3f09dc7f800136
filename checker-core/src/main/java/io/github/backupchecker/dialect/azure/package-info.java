/**
 * Responsible for what the formats that declare Azure resources share: Azure's words, counts, ids
 * and names. May not know the syntax of any of them.
 */
@NullMarked
package io.github.backupchecker.dialect.azure;

import org.jspecify.annotations.NullMarked;
