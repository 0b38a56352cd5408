package io.standpoint.serve.explorer;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Style sheets and scripts of the explorer, and of the libraries that it uses. Nothing that is not in its list is served. */
public final class Assets extends HttpServlet {

    /** Where they are served, as a servlet path. */
    public static final String PATH = "/assets/*";

    private static final long serialVersionUID = 1L;
    private static final String WEBJARS = "/META-INF/resources/webjars/";

    /** Resources of the class path by their path here. */
    private static final Map<String, String> FILES = Map.of(
            "/explorer.css",
            "assets/explorer.css",
            "/graph.js",
            "assets/graph.js",
            "/query.js",
            "assets/query.js",
            "/cytoscape.js",
            WEBJARS + "cytoscape/3.33.1/dist/cytoscape.min.js",
            "/yasgui.js",
            WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.js",
            "/yasgui.css",
            WEBJARS + "zazuko__yasgui/4.5.0/build/yasgui.min.css");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String resource = FILES.get(path);
        try (InputStream file = open(resource)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type(path));
            response.setHeader("Cache-Control", "max-age=600");
            file.transferTo(response.getOutputStream());
        }
    }

    private static @Nullable InputStream open(@Nullable String resource) {
        return resource == null ? null : Assets.class.getResourceAsStream(resource);
    }

    private static String type(String path) {
        return path.endsWith(".css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8";
    }
}
