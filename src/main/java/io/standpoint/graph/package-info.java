/**
 * From assertions to RDF and back: IRIs, one named graph a document, the TDB2 store, stored queries, exports.
 */
@NullMarked
package io.standpoint.graph;

import org.jspecify.annotations.NullMarked;
