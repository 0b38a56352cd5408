package io.standpoint.serve.explorer;

/**
 * A resource as pages name and link it.
 *
 * @param iri   which
 * @param label its name, safe to show in one line
 * @param kind  a word for what it is, or empty
 * @param href  the address of its page
 */
public record Ref(String iri, String label, String kind, String href) {}
