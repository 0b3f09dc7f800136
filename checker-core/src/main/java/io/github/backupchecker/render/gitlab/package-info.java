/** Responsible for the report as GitLab shows code quality. May not use another format. */
@NullMarked
package io.github.backupchecker.render.gitlab;

import org.jspecify.annotations.NullMarked;
