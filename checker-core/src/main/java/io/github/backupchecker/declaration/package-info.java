/**
 * Responsible for uniting what files declare into one estate and for resolving the names in it. May
 * not know vendor facts.
 */
@NullMarked
package io.github.backupchecker.declaration;

import org.jspecify.annotations.NullMarked;
