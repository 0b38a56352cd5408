package io.standpoint.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
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

    private final Message message = new Message();
    private @Nullable PrintWriter messageWriter;
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
    public ServletOutputStream getOutputStream() throws IOException {
        if (keepsBack()) {
            return message;
        }
        passing = true;
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!keepsBack()) {
            passing = true;
            return super.getWriter();
        }
        if (messageWriter == null) {
            messageWriter = new PrintWriter(new OutputStreamWriter(message, StandardCharsets.UTF_8));
        }
        return messageWriter;
    }

    /** Sends what was kept back. */
    void finish() throws IOException {
        if (!keepsBack() || isCommitted()) {
            return;
        }
        if (messageWriter != null) {
            messageWriter.flush();
        }
        byte[] problem = new Problem(getStatus(), message.text.toString(StandardCharsets.UTF_8)).json();
        super.setContentType(Problem.MEDIA_TYPE);
        super.setContentLength(problem.length);
        super.getOutputStream().write(problem);
    }

    private boolean keepsBack() {
        String type = getContentType();
        return failed() && !passing && (type == null || type.startsWith("text/plain") || !type.contains("html"));
    }

    private boolean failed() {
        return HttpStatus.isClientError(getStatus()) || HttpStatus.isServerError(getStatus());
    }

    /** Bytes of plain text. */
    private static final class Message extends ServletOutputStream {

        private final ByteArrayOutputStream text = new ByteArrayOutputStream();

        @Override
        public void write(int one) {
            text.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("messages are written at once");
        }
    }
}
