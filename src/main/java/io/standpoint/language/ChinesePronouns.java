package io.standpoint.language;

import io.standpoint.language.ChineseLexicon.Pronoun;
import io.standpoint.language.Mention.Form;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Antecedents of 他 and 她: the nearest person outside of quotations who begins a clause, in the same sentence or the two
 * before it, else the only person there. Pronouns in a quotation and plurals are left alone.
 */
final class ChinesePronouns {

    private static final int REACH = 2;

    private final AnnotatedDocument document;
    private final ChineseLexicon lexicon;
    private final Map<Mention, ChineseCluster> clusterOf;

    /** Resolves pronouns against clusters, which may grow from call to call. */
    ChinesePronouns(AnnotatedDocument document, ChineseLexicon lexicon, Map<Mention, ChineseCluster> clusterOf) {
        this.document = document;
        this.lexicon = lexicon;
        this.clusterOf = clusterOf;
    }

    /** Whom a pronoun stands for. */
    Optional<ChineseCluster> antecedent(Mention pronoun) {
        Pronoun word = lexicon.pronouns().get(document.text(pronoun));
        if (word == null || word.person() != 3 || word.plural() || word.gender() == 'n' || word.gender() == '-') {
            return Optional.empty();
        }
        if (document.quoteAround(document.span(pronoun)).isPresent()) {
            return Optional.empty();
        }
        for (int back = 0; back <= REACH; back++) {
            List<Mention> persons = persons(pronoun, pronoun.sentence() - back, word);
            Optional<Mention> subject =
                    persons.stream().filter(this::beginsClause).min(Comparator.naturalOrder());
            if (subject.isPresent()) {
                return subject.map(clusterOf::get);
            }
            List<ChineseCluster> only =
                    persons.stream().map(clusterOf::get).distinct().toList();
            if (!only.isEmpty()) {
                return only.size() == 1 ? Optional.of(only.get(0)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private List<Mention> persons(Mention pronoun, int sentence, Pronoun word) {
        return clusterOf.entrySet().stream()
                .filter(entry -> entry.getKey().sentence() == sentence
                        && entry.getKey().compareTo(pronoun) < 0
                        && isPerson(entry.getValue())
                        && sameZone(entry.getKey(), pronoun)
                        && agrees(entry.getValue(), word)
                        && document.quoteAround(document.span(entry.getKey())).isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static boolean isPerson(ChineseCluster cluster) {
        return (cluster.type() == NameType.PERSON && cluster.mentions().get(0).form() == Form.NAME)
                || cluster.type() == NameType.TITLE;
    }

    private boolean sameZone(Mention one, Mention other) {
        return document.sentences()
                .get(one.sentence())
                .zone()
                .equals(document.sentences().get(other.sentence()).zone());
    }

    private boolean agrees(ChineseCluster cluster, Pronoun word) {
        for (Mention mention : cluster.mentions()) {
            Pronoun other = lexicon.pronouns().get(document.text(mention));
            if (other != null && other.gender() != word.gender()) {
                return false;
            }
        }
        boolean feminine =
                cluster.names().stream().anyMatch(name -> lexicon.people().isFeminine(name));
        return cluster.names().isEmpty() || !feminine || word.gender() == 'f';
    }

    /** Whether nothing but a title or words of time and manner stands between the clause's begin and the mention. */
    private boolean beginsClause(Mention mention) {
        List<Token> tokens = document.sentences().get(mention.sentence()).tokens();
        int before = mention.begin() - 1;
        while (before >= 0 && isAdjunct(tokens.get(before))) {
            before--;
        }
        return before < 0
                || (tokens.get(before).tag().equals("w")
                        && !tokens.get(before).text().equals("、"));
    }

    private boolean isAdjunct(Token token) {
        return (token.type() != NameType.NONE && token.type() != NameType.PERSON)
                || token.tag().startsWith("t")
                || token.tag().startsWith("d")
                || token.tag().startsWith("c")
                || lexicon.modifiers().contains(token.text());
    }
}
