package io.standpoint.serve;

import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells browsers to take every answer for what it is said to be and to load nothing on its behalf, unless the answer itself
 * allows more, and refuses to echo requests.
 */
final class CautiousHandler extends Handler.Wrapper {

    private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";

    CautiousHandler(Handler handler) {
        super(handler);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (HttpMethod.TRACE.is(request.getMethod())) {
            Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
            return true;
        }
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put("Content-Security-Policy", POLICY);
        return super.handle(request, response, callback);
    }
}
