/**
 * Public benchmarks: each is read in its published format, its texts go through the pipeline as any document does, and
 * what was read is compared by the published measure and can be written in the published format.
 */
@NullMarked
package io.standpoint.evaluate.benchmark;

import org.jspecify.annotations.NullMarked;
