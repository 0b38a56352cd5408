package io.standpoint.language;

/**
 * An arc of a basic (tree) dependency parse in Universal Dependencies, version 2, as CoreNLP gives them: subtypes such as
 * {@code nsubj:pass}, {@code nmod:poss} and {@code acl:relcl} occur, collapsed ones such as {@code obl:by} do not.
 *
 * @param governor  index of the head token in the sentence, -1 for the root
 * @param dependent index of the dependent token
 * @param relation  the relation's name, such as {@code nsubj} or {@code nmod:poss}
 */
public record Dependency(int governor, int dependent, String relation) {}
