package io.standpoint.serve.explorer;

/**
 * Characters of a document that bear a fact out.
 *
 * @param text     the characters
 * @param document where they stand
 * @param date     when the document was issued, in words, or empty
 * @param language the document's, or empty
 * @param begin    the first character, in code points
 * @param end      after the last
 * @param href     the place in the document's text
 */
public record Quote(String text, Ref document, String date, String language, int begin, int end, String href) {}
