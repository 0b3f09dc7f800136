/** Responsible for the report in comments and wikis. May not use another format. */
@NullMarked
package io.github.backupchecker.render.markdown;

import org.jspecify.annotations.NullMarked;
