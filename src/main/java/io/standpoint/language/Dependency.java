package io.standpoint.language;

/**
 * An arc of a basic (tree) dependency parse in Universal Dependencies as CoreNLP gives them (UD v1 names such as
 * {@code nsubj:pass}, {@code obl:by} do not occur; {@code nsubj}, {@code obj}, {@code obl}, {@code appos} do).
 *
 * @param governor  index of the head token in the sentence, -1 for the root
 * @param dependent index of the dependent token
 * @param relation  the relation's name, such as {@code nsubj} or {@code nmod:poss}
 */
public record Dependency(int governor, int dependent, String relation) {}
