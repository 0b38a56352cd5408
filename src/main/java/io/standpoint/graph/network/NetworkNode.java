package io.standpoint.graph.network;

import java.util.Map;

/**
 * A node.
 *
 * @param id     a name of letters, digits, full stops, hyphens, underscores and colons, see {@link #id}
 * @param label  for people
 * @param values by attribute; an attribute without a value is missing
 */
public record NetworkNode(String id, String label, Map<String, Object> values) {

    public NetworkNode {
        values = Map.copyOf(values);
    }

    /**
     * The name for a path such as {@code person/ada}, different for different paths: {@code person:ada}. What an XML name token
     * cannot hold, and the underscore, give way to their code point between underscores.
     */
    public static String id(String path) {
        StringBuilder id = new StringBuilder();
        path.codePoints().forEach(c -> {
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '.' || c == '-')) {
                id.append((char) c);
            } else if (c == '/') {
                id.append(':');
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }
}
