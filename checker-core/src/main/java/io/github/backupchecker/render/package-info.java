/**
 * Responsible for one class per format, from a report to text. May not know more than the report.
 */
@NullMarked
package io.github.backupchecker.render;

import org.jspecify.annotations.NullMarked;
