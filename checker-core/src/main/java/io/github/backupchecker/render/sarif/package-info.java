/** Responsible for the report as SARIF, for code scanning. May not use another format. */
@NullMarked
package io.github.backupchecker.render.sarif;

import org.jspecify.annotations.NullMarked;
