package io.standpoint.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What sort of thing a common noun stands for, from the list {@code nouns.txt}. */
final class NounTypes {

    private final Map<String, NameType> types = new HashMap<>();

    NounTypes() {
        WordLists.labelled("nouns.txt")
                .forEach((label, nouns) -> nouns.forEach(noun -> types.put(noun, NameType.valueOf(label))));
    }

    /** The type of the thing that the noun names; {@link NameType#NONE} if the list does not have it. */
    NameType of(Token noun) {
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        boolean title = noun.type() == NameType.TITLE || Role.isAbbreviation(lemma);
        return types.getOrDefault(lemma, title ? NameType.TITLE : NameType.NONE);
    }
}
