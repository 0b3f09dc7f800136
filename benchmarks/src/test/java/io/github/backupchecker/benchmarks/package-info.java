@NullMarked
package io.github.backupchecker.benchmarks;

import org.jspecify.annotations.NullMarked;
