/** Responsible for the report as Azure DevOps' logging commands. May not use another format. */
@NullMarked
package io.github.backupchecker.render.azure;

import org.jspecify.annotations.NullMarked;
