package io.standpoint.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/**
 * An answer that passes on what succeeds and keeps back what is said in plain text of a failure, until {@link #finish} sends
 * it as a {@link Problem}. A failure with a page of its own passes too.
 */
final class Answer extends HttpServletResponseWrapper {

    /** Set by {@link RevisionHandler} and by nobody else. */
    private static final Set<String> CACHING = Set.of("cache-control", "pragma");

    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private final Body body = new Body();
    private @Nullable PrintWriter writer;
    private boolean passing;

    Answer(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setStatus(int status) {
        super.setStatus(status);
        if (failed() && !isCommitted()) {
            super.setHeader(HttpHeader.ETAG.asString(), null);
            super.setHeader(HttpHeader.LAST_MODIFIED.asString(), null);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!CACHING.contains(name.toLowerCase(Locale.ROOT))) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void setContentLength(int length) {
        if (!keepsBack()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setCharacterEncoding(String encoding) {
        if (!keepsBack()) {
            super.setCharacterEncoding(encoding);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return body;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(body, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    /** Sends what was kept back. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (keepsBack() && !isCommitted()) {
            byte[] problem = new Problem(getStatus(), message.toString(StandardCharsets.UTF_8)).json();
            super.setContentType(Problem.MEDIA_TYPE);
            super.setContentLength(problem.length);
            super.getOutputStream().write(problem);
        }
    }

    private boolean keepsBack() {
        String type = getContentType();
        return failed() && !passing && (type == null || !type.startsWith("text/html"));
    }

    private boolean failed() {
        return HttpStatus.isClientError(getStatus()) || HttpStatus.isServerError(getStatus());
    }

    private ServletOutputStream passed() throws IOException {
        return super.getOutputStream();
    }

    /** Goes where the status tells it to when the first byte is written. */
    private final class Body extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            target().write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target().write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            if (!keepsBack()) {
                passed().flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!keepsBack()) {
                passed().close();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers are written in the thread that asks for them");
        }

        private OutputStream target() throws IOException {
            if (keepsBack()) {
                return message;
            }
            passing = true;
            return passed();
        }
    }
}
