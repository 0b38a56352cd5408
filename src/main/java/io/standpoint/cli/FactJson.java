package io.standpoint.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.graph.Iris;
import io.standpoint.text.Document;
import io.standpoint.text.SourceSpan;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts as JSON objects: {@code document}, {@code kind}, then the components of the fact's record under their own names
 * (a participant with {@code iri}, {@code label}, {@code begin}, {@code end} and {@code text}; what is not known is left
 * out), then {@code modality}, {@code confidence}, {@code extractor} and {@code evidence}. Offsets count code points of
 * the document as given.
 */
final class FactJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Iris iris;

    FactJson(Iris iris) {
        this.iris = iris;
    }

    ObjectNode of(Document document, Assertion fact) {
        ObjectNode json = JSON.objectNode()
                .put("document", document.path())
                .put("kind", fact.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        addComponents((Record) fact, json);
        return json;
    }

    private void addComponents(Record record, ObjectNode json) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value instanceof Reading reading) {
                addReading(reading, json);
            } else if (value instanceof Record part && !(part instanceof Participant || part instanceof SourceSpan)) {
                addComponents(part, json);
            } else {
                node(value).ifPresent(node -> json.set(component.getName(), node));
            }
        }
    }

    private Optional<JsonNode> node(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(this::node);
        }
        if (value instanceof Participant participant) {
            ObjectNode json = JSON.objectNode()
                    .put("iri", iris.entity(participant.entity().id()))
                    .put("label", participant.entity().label());
            return Optional.of(json.setAll(span(participant.mention())));
        }
        if (value instanceof SourceSpan span) {
            return Optional.of(span(span));
        }
        if (value instanceof List<?> list) {
            ArrayNode array = JSON.arrayNode();
            list.forEach(item -> node(item).ifPresent(array::add));
            return Optional.of(array);
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(keyword(constant));
        }
        return value == null ? Optional.empty() : Optional.of(TextNode.valueOf(value.toString()));
    }

    private static void addReading(Reading reading, ObjectNode json) {
        json.set("modality", keyword(reading.modality()));
        json.put("confidence", reading.confidence().value());
        json.put("extractor", reading.extractor());
        ArrayNode evidence = json.putArray("evidence");
        reading.evidence().stream().map(Evidence::span).map(FactJson::span).forEach(evidence::add);
    }

    private static ObjectNode span(SourceSpan span) {
        return JSON.objectNode()
                .put("begin", span.begin())
                .put("end", span.end())
                .put("text", span.text());
    }

    private static TextNode keyword(Enum<?> constant) {
        return TextNode.valueOf(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A component of " + record + " cannot be read", e);
        }
    }
}
