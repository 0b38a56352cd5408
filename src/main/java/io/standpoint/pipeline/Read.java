package io.standpoint.pipeline;

import io.standpoint.entity.report.Sketch;
import io.standpoint.graph.DocumentFacts;

/**
 * A document that was read.
 *
 * @param facts  what to write of it
 * @param sketch what to compare with other documents
 */
record Read(DocumentFacts facts, Sketch sketch) {}
