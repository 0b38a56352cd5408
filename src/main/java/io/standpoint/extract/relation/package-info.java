/**
 * Biographical and corporate facts by a statistical model: pairs of things mentioned in one sentence, told apart by their
 * words and the dependencies between them. Knows nothing of entities and assertions.
 */
@NullMarked
package io.standpoint.extract.relation;

import org.jspecify.annotations.NullMarked;
