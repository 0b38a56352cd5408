/**
 * The graph as data over HTTP: linked data, VoID and DCAT, the stored queries as an API, exports. Failures are sent as
 * errors with a message; how those look is the server's business.
 */
@NullMarked
package io.standpoint.serve.data;

import org.jspecify.annotations.NullMarked;
