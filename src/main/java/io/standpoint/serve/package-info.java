/**
 * The SPARQL endpoint and the pages of a stored graph.
 *
 * <p>A request passes, in this order, {@link io.standpoint.serve.CautiousHandler}, compression,
 * {@link io.standpoint.serve.RevisionHandler} (is it answered already?), {@link io.standpoint.serve.WriteAccess} (may it
 * write?), {@link io.standpoint.serve.AnswerFilter} (failures become problem details), and comes to one of the services of
 * {@link io.standpoint.serve.SparqlService} or to a {@link io.standpoint.serve.Mount}.
 */
@NullMarked
package io.standpoint.serve;

import org.jspecify.annotations.NullMarked;
