/**
 * The SPARQL endpoint and the pages of a stored graph.
 */
@NullMarked
package io.standpoint.serve;

import org.jspecify.annotations.NullMarked;
