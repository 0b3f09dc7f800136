/** Responsible for the report as a table for spreadsheets. May not use another format. */
@NullMarked
package io.github.backupchecker.render.csv;

import org.jspecify.annotations.NullMarked;
