package io.standpoint.assertion;

import io.standpoint.entity.Entity;
import io.standpoint.text.SourceSpan;

/**
 * A thing that takes part in a fact, with the words that mention it there.
 *
 * @param entity  the thing
 * @param mention the words, as given in the source
 */
public record Participant(Entity entity, SourceSpan mention) {}
