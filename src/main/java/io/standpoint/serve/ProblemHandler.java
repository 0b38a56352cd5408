package io.standpoint.serve;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what no servlet answers, and what servlets give up on, with a {@link Problem}. */
final class ProblemHandler extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().remove(HttpHeader.ETAG);
        response.getHeaders().remove(HttpHeader.LAST_MODIFIED);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (request.getAttribute(ERROR_EXCEPTION) instanceof HttpException failure) {
            response.setStatus(failure.getCode());
        }
        Object message = request.getAttribute(ERROR_MESSAGE);
        byte[] json = new Problem(response.getStatus(), message == null ? "" : message.toString()).json();
        response.write(true, ByteBuffer.wrap(json), callback);
        return true;
    }
}
