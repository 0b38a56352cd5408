package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Relation;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.States;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Relations that a name before another shows: a company's product ("Facebook's WhatsApp"), a country's body ("Britain's
 * GCHQ", "the U.S. Federal Reserve", "the British spy agency GCHQ").
 */
final class PossessionExtractor implements Passage.Extractor {

    private static final double CONFIDENCE = 0.85;

    private final Set<String> legislatures = new LexiconFile("en/legislatures.txt").words();
    private final States states;
    private final Actors actors;

    PossessionExtractor(States states, Actors actors) {
        this.states = states;
        this.actors = actors;
    }

    @Override
    public List<Link> extract(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> extract(sentence).stream())
                .toList();
    }

    private List<Link> extract(LinkedSentence sentence) {
        List<Link> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            Optional<Participant> owned = owned(sentence, token);
            if (owned.isPresent()) {
                int head = token;
                owners(sentence, head)
                        .forEach(owner -> link(sentence, owner, owned.get()).ifPresent(found::add));
            }
        }
        return found;
    }

    private Optional<Participant> owned(LinkedSentence sentence, int token) {
        boolean nameInside = sentence.mention(token)
                .filter(mention -> mention.form() == Mention.Form.NAME && mention.head() != token)
                .isPresent();
        return nameInside || !sentence.isNoun(token) ? Optional.empty() : actors.at(sentence, token);
    }

    private static Stream<Participant> owners(LinkedSentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        return tree.children(head, "nmod:poss", "compound", "amod").stream()
                .filter(child -> child < head)
                .filter(child -> sentence.mention(child)
                        .filter(mention -> mention.form() == Mention.Form.NAME)
                        .isPresent())
                .flatMap(child -> sentence.at(child).stream());
    }

    private Optional<Link> link(LinkedSentence sentence, Participant owner, Participant owned) {
        EntityType type = owned.entity().id().type();
        if (type == EntityType.PRODUCT && owner.entity().id().type() == EntityType.COMPANY) {
            return Optional.of(new Link(owner, Relation.PROVIDES, owned, reading(sentence)));
        }
        if (type != EntityType.BODY || isLegislature(owned)) {
            return Optional.empty();
        }
        return states.governmentOf(owner.entity())
                .map(government -> new Link(
                        owned, Relation.PART_OF, new Participant(government, owner.mention()), reading(sentence)));
    }

    private boolean isLegislature(Participant body) {
        String name = body.entity().label().toLowerCase(Locale.ROOT);
        return Arrays.stream(name.split(" ")).anyMatch(legislatures::contains);
    }

    private static Reading reading(LinkedSentence sentence) {
        return Passage.reading(sentence, Modality.ASSERTED, CONFIDENCE, "possession");
    }
}
