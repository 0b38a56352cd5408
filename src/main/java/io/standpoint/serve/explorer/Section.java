package io.standpoint.serve.explorer;

import java.util.List;

/**
 * A part of a page: facts of one sort.
 *
 * @param id     for links to it
 * @param title  its heading
 * @param tone   for or against, where all are
 * @param claims the facts, what most documents say first
 * @param cut    whether there are more than were read
 */
public record Section(String id, String title, Tone tone, List<Claim> claims, boolean cut) {

    public Section {
        claims = List.copyOf(claims);
    }

    /** When the offices were held, as a picture; nothing where the dates make none. */
    public List<Timeline.Bar> timeline(String self) {
        return Timeline.of(claims, self);
    }
}
