package io.standpoint.extract.relation;

/**
 * A property that may hold between two things.
 *
 * @param pair        the things, and the sentence
 * @param property    what holds
 * @param probability how likely, from 0 to 1
 */
public record Finding(Pair pair, Property property, double probability) {}
