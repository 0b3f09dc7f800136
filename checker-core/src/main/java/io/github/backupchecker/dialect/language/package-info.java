/**
 * Responsible for the declaration language: what people write about vaults, agents, servers,
 * policies and operations. May not judge.
 */
@NullMarked
package io.github.backupchecker.dialect.language;

import org.jspecify.annotations.NullMarked;
