package io.standpoint.graph;

import java.time.Instant;
import java.util.List;

/**
 * One invocation of the program.
 *
 * @param started when it began
 * @param ended   when it was done
 * @param read    the paths of the documents that it read, under the folder that was given
 * @param failed  the paths of those that it could not read
 */
public record Run(Instant started, Instant ended, List<String> read, List<String> failed) {

    public Run {
        read = List.copyOf(read);
        failed = List.copyOf(failed);
        if (ended.isBefore(started)) {
            throw new IllegalArgumentException("A run does not end before it starts: " + started + " " + ended);
        }
    }
}
