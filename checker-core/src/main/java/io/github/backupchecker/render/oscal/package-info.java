/** Responsible for the report as OSCAL assessment results. May not use another format. */
@NullMarked
package io.github.backupchecker.render.oscal;

import org.jspecify.annotations.NullMarked;
