/** Responsible for the report as a page for people. May not use another format. */
@NullMarked
package io.github.backupchecker.render.html;

import org.jspecify.annotations.NullMarked;
