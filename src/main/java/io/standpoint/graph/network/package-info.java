/**
 * Files for graph tools: nodes and edges with attributes, written one by one as they come, so that any number will do.
 */
@NullMarked
package io.standpoint.graph.network;

import org.jspecify.annotations.NullMarked;
