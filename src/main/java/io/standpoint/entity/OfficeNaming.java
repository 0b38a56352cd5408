package io.standpoint.entity;

import java.util.Set;

/** How an office is called that the catalogue does not list: by its role and its organisation. */
final class OfficeNaming {

    private static final String GOVERNMENT_OF = "Government of ";

    private final Set<String> nounsWithArticle = Set.copyOf(WordList.read("article-nouns.txt"));

    /** The name in English, such as "Executive Director of the Open Rights Group". */
    String english(String role, Entity organization) {
        return Names.titleCase(role) + " of " + withArticle(organization);
    }

    /** The name in Chinese, where the role has one: the organisation before the role. */
    static String chinese(String role, Entity organization) {
        String name = organization.names().stream()
                .filter(candidate -> candidate.language().equals("zh"))
                .map(Entity.Name::text)
                .findFirst()
                .orElse(organization.label());
        return name.replaceFirst("政府$", "") + role;
    }

    private String withArticle(Entity organization) {
        String label = organization.label();
        if (label.startsWith(GOVERNMENT_OF)) {
            return label.substring(GOVERNMENT_OF.length());
        }
        if (label.matches("[Tt]he .*") || organization.id().type() == EntityType.COMPANY || !label.contains(" ")) {
            return label;
        }
        String head = label.split(" (?:of|for|on|against|to) ")[0];
        String last = head.substring(head.lastIndexOf(' ') + 1);
        return nounsWithArticle.contains(last) ? "the " + label : label;
    }
}
