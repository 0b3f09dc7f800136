/**
 * Responsible for the contract of a rule: what it is called, what it examines and what it says. May
 * not know any rule.
 */
@NullMarked
package io.github.backupchecker.rule;

import org.jspecify.annotations.NullMarked;
