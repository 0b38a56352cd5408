package io.standpoint.serve;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Turns plain messages of failure into {@link Problem}s, and leaves the say on caching to {@link RevisionHandler}, since
 * Fuseki forbids it wherever it answers.
 */
final class AnswerFilter implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Answer answer = new Answer((HttpServletResponse) response);
        chain.doFilter(request, answer);
        answer.finish();
    }
}
