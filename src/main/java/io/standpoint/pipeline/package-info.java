/**
 * The order of the stages: the only place that wires reading to writing.
 */
@NullMarked
package io.standpoint.pipeline;

import org.jspecify.annotations.NullMarked;
