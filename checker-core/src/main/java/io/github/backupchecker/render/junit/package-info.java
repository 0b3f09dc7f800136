/** Responsible for the report as the results of tests. May not use another format. */
@NullMarked
package io.github.backupchecker.render.junit;

import org.jspecify.annotations.NullMarked;
