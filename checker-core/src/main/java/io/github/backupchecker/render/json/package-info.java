/** Responsible for the report for other programs. May not use another format. */
@NullMarked
package io.github.backupchecker.render.json;

import org.jspecify.annotations.NullMarked;
