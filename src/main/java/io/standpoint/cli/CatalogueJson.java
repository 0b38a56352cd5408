package io.standpoint.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueOrigins;
import io.standpoint.entity.CatalogueOrigins.Said;
import io.standpoint.entity.Entity;
import io.standpoint.entity.Meaning;
import io.standpoint.graph.Iris;
import java.io.PrintWriter;
import java.util.List;

/** The catalogue's answer as a JSON array: an object a thing with its names and statements, or an object a file. */
final class CatalogueJson implements CatalogueAnswer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final CatalogueOrigins origins;
    private final PrintWriter out;

    CatalogueJson(Catalogue catalogue, PrintWriter out) {
        this.origins = catalogue.origins();
        this.out = out;
    }

    @Override
    public void counts() {
        ArrayNode files = JSON.arrayNode();
        for (CatalogueOrigins.File file : origins.files()) {
            ObjectNode node = files.addObject().put("file", file.name()).put("things", file.things());
            file.source().ifPresent(source -> node.put("source", source));
            file.licence().ifPresent(licence -> node.put("licence", licence));
        }
        out.println(files.toPrettyString());
    }

    @Override
    public void things(List<Meaning> things) {
        ArrayNode array = JSON.arrayNode();
        things.forEach(meaning -> array.add(thing(meaning)));
        out.println(array.toPrettyString());
    }

    private ObjectNode thing(Meaning meaning) {
        Entity thing = meaning.thing();
        ObjectNode node = JSON.objectNode()
                .put("iri", Iris.standard().entity(thing.id()))
                .put("type", thing.id().type().segment())
                .put("label", thing.label())
                .put("meant", meaning.where());
        ArrayNode statements = node.putArray("statements");
        for (Said said : origins.on(thing.id())) {
            ObjectNode statement = statements.addObject().put("property", said.property());
            statement.put("value", said.value());
            said.language().ifPresent(tag -> statement.put("language", tag));
            statement.put("file", said.file()).put("line", said.line());
        }
        return node;
    }
}
