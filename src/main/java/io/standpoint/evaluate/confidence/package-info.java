/**
 * What confidence means: flat edges of benchmark articles that people judged, the calibration that follows from their
 * judgements, and how well it holds on others.
 */
@NullMarked
package io.standpoint.evaluate.confidence;

import org.jspecify.annotations.NullMarked;
