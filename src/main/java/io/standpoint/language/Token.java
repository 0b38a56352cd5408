package io.standpoint.language;

import io.standpoint.text.Span;

/**
 * A word of a sentence.
 *
 * @param index position in its sentence, from 0
 * @param span  where in the document's text
 * @param text  the characters there
 * @param lemma the base form; the text itself in Chinese
 * @param tag   part of speech: Penn Treebank for English, HanLP's tag set (after PKU) for Chinese, the universal
 *              tags for German and French
 * @param type  the type of the name that the word is part of, {@link NameType#NONE} for most words
 */
public record Token(int index, Span span, String text, String lemma, String tag, NameType type) {}
