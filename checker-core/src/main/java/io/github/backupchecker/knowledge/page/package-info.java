/** Responsible for the facts as text for people. May not hold a fact of its own. */
@NullMarked
package io.github.backupchecker.knowledge.page;

import org.jspecify.annotations.NullMarked;
