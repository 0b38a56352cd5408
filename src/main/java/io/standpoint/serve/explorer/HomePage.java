package io.standpoint.serve.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The way in: what there is, who and what is spoken of most, who stands where, and what is newest. */
final class HomePage implements Page {

    private static final int TOPICS = 6;
    private static final int ACTORS = 10;
    private static final int PROMINENT = 8;
    private static final int NEWEST = 6;

    private final Surveys surveys;

    HomePage(Surveys surveys) {
        this.surveys = surveys;
    }

    /**
     * A way in.
     *
     * @param title what sort of things
     * @param refs  those of them that most documents mention
     */
    public record Door(String title, List<Ref> refs) {

        public Door {
            refs = List.copyOf(refs);
        }
    }

    @Override
    public Answer answer(Visit visit) {
        Survey survey = surveys.latest();
        Lens lens = visit.lens();
        List<Survey.Position> positions = MatrixPage.positions(survey, visit, false);
        return new Answer.Html(
                "home",
                "",
                Map.of(
                        "counts",
                        survey.counts(),
                        "matrix",
                        Matrix.of(positions, new Matrix.Cut(Set.of(), false, TOPICS, ACTORS, 0), lens),
                        "doors",
                        doors(survey, lens),
                        "documents",
                        DocumentLine.newest(survey, lens, NEWEST)));
    }

    private static List<Door> doors(Survey survey, Lens lens) {
        List<Door> doors = new ArrayList<>();
        doors.add(door("People", survey, lens, "person"));
        doors.add(door("Governments and bodies", survey, lens, "government", "body"));
        doors.add(door("Companies and organisations", survey, lens, "company", "organization"));
        doors.add(door("Offices", survey, lens, "office"));
        doors.add(door("Topics", survey, lens, "topic"));
        doors.removeIf(door -> door.refs().isEmpty());
        return doors;
    }

    private static Door door(String title, Survey survey, Lens lens, String... segments) {
        return new Door(
                title,
                Stream.of(segments)
                        .flatMap(segment ->
                                survey.prominent(lens.links().iris().base() + segment + "/", PROMINENT).stream())
                        .sorted(java.util.Comparator.comparing(
                                iri -> -survey.mentions().getOrDefault(iri, 0)))
                        .limit(PROMINENT)
                        .map(iri -> lens.ref(Nodes.iri(iri)))
                        .toList());
    }
}
