package io.standpoint.evaluate.confidence;

/**
 * What became of one reading.
 *
 * @param extractor the name of the rule or model
 * @param score     its own confidence, from 0 to 1
 * @param right     whether what it read is right
 */
public record Observation(String extractor, double score, boolean right) {}
