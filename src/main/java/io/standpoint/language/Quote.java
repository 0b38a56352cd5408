package io.standpoint.language;

import io.standpoint.text.Span;

/**
 * A stretch between quotation marks.
 *
 * @param span  with its marks, in the document's text; an opening mark without a closing one ends with its paragraph
 * @param inner without its marks
 */
public record Quote(Span span, Span inner) {}
