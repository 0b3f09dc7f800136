/**
 * Responsible for the formats, what they share, and writing them to files. May not know more than
 * the report.
 */
@NullMarked
package io.github.backupchecker.render;

import org.jspecify.annotations.NullMarked;
