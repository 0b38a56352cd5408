package io.standpoint.serve.explorer;

import java.util.List;

/** Finds resources by their names and statements by their words. */
public interface Search {

    /**
     * The IRIs of what fits best, best first, each once.
     *
     * @param words what somebody typed
     * @param most  how many at most
     */
    List<String> find(String words, int most);
}
