/** Responsible for the report as text, for terminals and files. May not use another format. */
@NullMarked
package io.github.backupchecker.render.text;

import org.jspecify.annotations.NullMarked;
