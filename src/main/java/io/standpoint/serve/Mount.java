package io.standpoint.serve;

import jakarta.servlet.http.HttpServlet;

/**
 * Something that is served beside SPARQL.
 *
 * @param path    where, as a servlet path: exact ({@code /x}), a tree ({@code /x/*}), or empty for the root alone
 * @param servlet what answers there
 */
record Mount(String path, HttpServlet servlet) {}
