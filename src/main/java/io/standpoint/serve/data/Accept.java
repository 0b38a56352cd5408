package io.standpoint.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.atlas.web.MediaType;

/**
 * Which media types a request accepts, as RFC 9110 (12.5.1) reads it: of the ranges that a type lies in the most specific
 * one says how welcome the type is. A request that does not say accepts everything.
 */
record Accept(List<MediaRange> ranges) {

    private static final String ANY = "*";

    Accept {
        ranges = List.copyOf(ranges);
    }

    static Accept of(HttpServletRequest request) {
        String header = Collections.list(request.getHeaders("Accept")).stream()
                .filter(value -> !value.isBlank())
                .collect(Collectors.joining(","));
        return of(header.isEmpty() ? "*/*" : header);
    }

    static Accept of(String header) {
        return new Accept(new AcceptList(header).entries());
    }

    /** The most welcome of some offers, the first of equally welcome ones; empty if none is welcome. */
    <T> Optional<T> best(List<T> offers, Function<T, String> mediaType) {
        return offers.stream()
                .filter(offer -> quality(mediaType.apply(offer)) > 0)
                // the first of the greatest, where Stream.max gives the last
                .reduce((one, other) -> quality(mediaType.apply(other)) > quality(mediaType.apply(one)) ? other : one);
    }

    private double quality(String mediaType) {
        MediaType type = MediaType.create(mediaType);
        return ranges.stream()
                .filter(range -> fits(range.getType(), type.getType()) && fits(range.getSubType(), type.getSubType()))
                .max(Comparator.comparingInt(Accept::specificity))
                .map(MediaRange::get_q)
                .orElse(0.0);
    }

    private static boolean fits(String pattern, String name) {
        return pattern.equals(ANY) || pattern.equalsIgnoreCase(name);
    }

    private static int specificity(MediaRange range) {
        return range.getType().equals(ANY) ? 0 : range.getSubType().equals(ANY) ? 1 : 2;
    }
}
