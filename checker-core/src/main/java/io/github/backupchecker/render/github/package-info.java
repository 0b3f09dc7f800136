/** Responsible for the report as GitHub's workflow commands. May not use another format. */
@NullMarked
package io.github.backupchecker.render.github;

import org.jspecify.annotations.NullMarked;
