package io.standpoint.evaluate.benchmark;

import io.standpoint.entity.Entity;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Chain;
import io.standpoint.language.ChineseOrganizations;
import io.standpoint.language.ChinesePositions;
import io.standpoint.language.HanLpNames;
import io.standpoint.language.Mention;
import io.standpoint.language.OrganizationKind;
import io.standpoint.text.SourceSpan;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was read, in the classes of CLUENER: persons' names, organisations by the type of what they are linked to, and the
 * words for offices and occupations without the organisation before them.
 */
final class CluenerMentions {

    private final ChinesePositions positions = new ChinesePositions();
    private final ChineseOrganizations organizations = new ChineseOrganizations();
    private final HanLpNames hanLp = new HanLpNames();

    /** What the pipeline read. */
    SortedMap<SourceSpan, CluenerType> of(LinkedDocument linked) {
        AnnotatedDocument document = linked.annotated();
        SortedMap<SourceSpan, CluenerType> found = new TreeMap<>();
        document.sentences()
                .forEach(sentence -> positions
                        .find(sentence)
                        .forEach(mention -> found.put(span(document, mention), CluenerType.POSITION)));
        for (Chain chain : document.chains()) {
            for (Mention mention : chain.mentions()) {
                if (mention.form() == Mention.Form.NAME) {
                    type(linked, mention).ifPresent(type -> found.put(span(document, mention), type));
                }
            }
        }
        return found;
    }

    private static SourceSpan span(AnnotatedDocument document, Mention mention) {
        return document.document().toSource(document.span(mention));
    }

    private Optional<CluenerType> type(LinkedDocument linked, Mention name) {
        return switch (name.type()) {
            case PERSON -> Optional.of(CluenerType.NAME);
            case ORGANIZATION ->
                linked.entity(name)
                        .flatMap(CluenerMentions::type)
                        .or(() -> organizations
                                .kind(linked.annotated().text(name))
                                .map(CluenerMentions::type));
            case MISCELLANEOUS -> linked.entity(name).flatMap(CluenerMentions::type);
            default -> Optional.empty();
        };
    }

    private static CluenerType type(OrganizationKind kind) {
        return switch (kind) {
            case GOVERNMENT -> CluenerType.GOVERNMENT;
            case COMPANY -> CluenerType.COMPANY;
            case ORGANIZATION -> CluenerType.ORGANIZATION;
        };
    }

    private static Optional<CluenerType> type(Entity entity) {
        return switch (entity.id().type()) {
            case PERSON -> Optional.of(CluenerType.NAME);
            case GOVERNMENT, BODY -> Optional.of(CluenerType.GOVERNMENT);
            case COMPANY -> Optional.of(CluenerType.COMPANY);
            case ORGANIZATION -> Optional.of(CluenerType.ORGANIZATION);
            default -> Optional.empty();
        };
    }

    /** What HanLP makes out on its own. */
    SortedMap<SourceSpan, CluenerType> plain(String text) {
        SortedMap<SourceSpan, CluenerType> found = new TreeMap<>();
        for (HanLpNames.Name name : hanLp.find(text)) {
            int begin = text.codePointCount(0, name.span().begin());
            String words = name.span().of(text);
            found.put(
                    new SourceSpan(begin, begin + words.codePointCount(0, words.length()), words),
                    switch (name.kind()) {
                        case PERSON -> CluenerType.NAME;
                        case COMPANY -> CluenerType.COMPANY;
                        case GOVERNMENT -> CluenerType.GOVERNMENT;
                        case ORGANIZATION -> CluenerType.ORGANIZATION;
                        case TITLE -> CluenerType.POSITION;
                    });
        }
        return found;
    }
}
