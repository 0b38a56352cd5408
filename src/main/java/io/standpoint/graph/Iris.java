package io.standpoint.graph;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names of resources: functions of what they name, whatever the order of documents or the time of day.
 *
 * @param base the address that all begin with, absolute and ending in {@code /}
 */
public record Iris(String base) {

    /** The address that resources have unless told otherwise, and that the files under {@code ontology/} use. */
    public static final String DEFAULT_BASE = "https://w3id.org/standpoint/id/";

    private static final int SHORT = 12;
    private static final Pattern HASHED = Pattern.compile(".*-[0-9a-f]{" + SHORT + "}");

    public Iris {
        try {
            if (!new URI(base).isAbsolute() || !base.endsWith("/")) {
                throw new IllegalArgumentException("A base address is absolute and ends in a slash: " + base);
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Not an address: " + base, e);
        }
    }

    /** Names under {@link #DEFAULT_BASE}. */
    public static Iris standard() {
        return new Iris(DEFAULT_BASE);
    }

    /** The prefixes that whatever is written of the graph declares, by name; {@code id} is for the resources. */
    public Map<String, String> prefixes() {
        return Terms.prefixes(this);
    }

    /** An entity: {@code base/person/david-cameron}. */
    public String entity(EntityId id) {
        return base + id.path();
    }

    /** The type of the entity that an IRI names; empty where it names something else. */
    public Optional<EntityType> entityType(String iri) {
        return Arrays.stream(EntityType.values())
                .filter(type -> iri.startsWith(base + type.segment() + "/"))
                .findFirst();
    }

    /** The identity that an IRI names; empty where it names something else. */
    public Optional<EntityId> entityId(String iri) {
        return entityType(iri)
                .map(type -> new EntityId(
                        type, iri.substring(base.length() + type.segment().length() + 1)));
    }

    /**
     * A document, and the graph of what was read in it.
     *
     * @param path under the folder that was read, with {@code /} between names
     * @return {@code base/document/} and the path, where what an IRI cannot hold gives way to hyphens and a hash of the
     *     path; different for different paths
     */
    public String document(String path) {
        String slug = slug(path);
        boolean exact = slug.equals(path) && !HASHED.matcher(path).matches();
        return base + "document/" + (exact ? slug : slug + "-" + Hash.of(List.of(path), SHORT));
    }

    /** A node of a document's graph: {@code document#kind-hash}. */
    public String node(String documentIri, String kind, String contentHash) {
        return documentIri + "#" + kind + "-" + contentHash;
    }

    /** The name of a fixed graph. */
    public String graph(FixedGraph graph) {
        return base + "graph/" + graph.segment();
    }

    /** A configuration of the program that documents were read with. */
    public String reading(String hash) {
        return base + "reading/" + hash;
    }

    /** An invocation of the program. */
    public String run(String hash) {
        return base + "run/" + hash;
    }

    /** A decision on two identities. */
    public String resolution(String hash) {
        return base + "resolution/" + hash;
    }

    /** The same resource under this base, where it is one under {@link #DEFAULT_BASE}; else as given. */
    public String rebase(String iri) {
        return iri.startsWith(DEFAULT_BASE) ? base + iri.substring(DEFAULT_BASE.length()) : iri;
    }

    private static String slug(String path) {
        StringBuilder slug = new StringBuilder();
        for (String name : path.split("/", -1)) {
            slug.append(slug.isEmpty() ? "" : "/").append(segment(name));
        }
        return slug.toString();
    }

    /** A path segment; never empty and never the dots that resolving an address takes away. */
    private static String segment(String name) {
        if (name.isEmpty() || name.chars().allMatch(c -> c == '.')) {
            return "-";
        }
        StringBuilder segment = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isSafe(c)) {
                segment.appendCodePoint(c);
            } else if (segment.isEmpty() || segment.charAt(segment.length() - 1) != '-') {
                segment.append('-');
            }
        });
        return segment.toString();
    }

    private static boolean isSafe(int c) {
        return c == '-'
                || c == '_'
                || c == '.'
                || (Character.isLetterOrDigit(c)
                        && Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFKC));
    }
}
