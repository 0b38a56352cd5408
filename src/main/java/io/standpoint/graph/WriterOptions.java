package io.standpoint.graph;

/**
 * What a graph is written with.
 *
 * @param storeText whether documents are kept with their text ({@code nif:isString}); evidence has its words anyway
 * @param program   what read the documents
 */
public record WriterOptions(boolean storeText, Program program) {}
