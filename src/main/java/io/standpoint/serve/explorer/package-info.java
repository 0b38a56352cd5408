/**
 * The explorer: the graph as pages that people walk through. {@link io.standpoint.serve.explorer.Explorer} finds the
 * {@link io.standpoint.serve.explorer.Page} for an address; a page reads through a
 * {@link io.standpoint.serve.explorer.Lens} and answers with the name of a template and what goes into it.
 */
@NullMarked
package io.standpoint.serve.explorer;

import org.jspecify.annotations.NullMarked;
