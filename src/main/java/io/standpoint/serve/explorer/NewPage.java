package io.standpoint.serve.explorer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Documents since a day ({@code since}), newest first, and what was read in them. */
final class NewPage implements Page {

    private static final int DOCUMENTS = 10;
    /** How many facts of a document are read, and how many are shown. */
    private static final int READ = 40;

    private static final int FACTS = 5;

    private final Surveys surveys;

    NewPage(Surveys surveys) {
        this.surveys = surveys;
    }

    /**
     * A document and the surest of what it says.
     *
     * @param more how many more of the facts were looked at
     */
    public record Arrival(DocumentLine document, List<Claim> claims, int more) {

        public Arrival {
            claims = List.copyOf(claims);
        }
    }

    @Override
    public Answer answer(Visit visit) {
        Optional<LocalDate> since = visit.dayOf("since");
        Lens lens = visit.lens();
        List<Survey.Issue> issues = surveys.latest().documents().stream()
                .filter(issue ->
                        since.isEmpty() || (issue.day() != null && !issue.day().isBefore(since.get())))
                .filter(issue -> lens.asOf().isEmpty()
                        || issue.day() == null
                        || !issue.day().isAfter(lens.asOf().get()))
                .toList();
        int from = visit.number("from", 1_000_000);
        List<Arrival> arrivals = issues.stream()
                .skip(from)
                .limit(DOCUMENTS)
                .map(issue -> arrival(issue, lens))
                .toList();
        return new Answer.Html(
                "new",
                since.map(day -> "New since " + day).orElse("Newest documents"),
                Map.of(
                        "arrivals", arrivals,
                        "since", since.map(LocalDate::toString).orElse(""),
                        "total", issues.size(),
                        "from", from,
                        "step", DOCUMENTS));
    }

    private static Arrival arrival(Survey.Issue issue, Lens lens) {
        List<Fact> facts = DocumentPage.facts(Nodes.iri(issue.iri()), READ, lens).stream()
                .filter(fact ->
                        fact.form() == Form.STANCE || fact.form() == Form.INTERACTION || fact.form() == Form.TENURE)
                .toList();
        List<Claim> claims = Claim.of(facts, new Witnesses(lens));
        return new Arrival(
                DocumentLine.of(Nodes.iri(issue.iri()), lens),
                claims.stream().limit(FACTS).toList(),
                Math.max(0, claims.size() - FACTS));
    }
}
