package io.standpoint.serve;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.security.Constraint;
import org.eclipse.jetty.security.HashLoginService;
import org.eclipse.jetty.security.SecurityHandler;
import org.eclipse.jetty.security.UserStore;
import org.eclipse.jetty.security.authentication.BasicAuthenticator;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.security.Password;

/**
 * Lets everybody read and only those with credentials write. All requests write but those by GET, HEAD and OPTIONS, and
 * those by POST to addresses that only read. A browser that knows the credentials does not write on behalf of a page from
 * elsewhere.
 */
final class WriteAccess extends SecurityHandler {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> readByPost;

    /** @param readByPost the paths where POST reads */
    WriteAccess(Handler handler, Credentials writer, Set<String> readByPost) {
        super(handler);
        this.readByPost = readByPost;
        UserStore users = new UserStore();
        users.addUser(writer.user(), new Password(writer.password()), new String[0]);
        HashLoginService login = new HashLoginService("standpoint");
        login.setUserStore(users);
        setLoginService(login);
        setRealmName(login.getName());
        BasicAuthenticator basic = new BasicAuthenticator();
        basic.setCharset(StandardCharsets.UTF_8);
        setAuthenticator(basic);
    }

    @Override
    protected Constraint getConstraint(String path, Request request) {
        return writes(request) ? Constraint.ANY_USER : Constraint.ALLOWED;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        if (origin != null && writes(request) && !origin.equals(ownOrigin(request))) {
            Response.writeError(
                    request, response, callback, HttpStatus.FORBIDDEN_403, "Pages from elsewhere may not write");
            return true;
        }
        return super.handle(request, response, callback);
    }

    private boolean writes(Request request) {
        String method = request.getMethod();
        boolean reads = method.equals("POST") && readByPost.contains(Request.getPathInContext(request));
        return !SAFE.contains(method) && !reads;
    }

    private static String ownOrigin(Request request) {
        return request.getHttpURI().getScheme() + "://" + request.getHeaders().get(HttpHeader.HOST);
    }
}
