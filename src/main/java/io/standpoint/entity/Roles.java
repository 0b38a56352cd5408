package io.standpoint.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads role nouns: those of the catalogue by their names, and others by the form of the words. */
final class Roles {

    private static final Pattern MINISTER_FOR = Pattern.compile("(minister|secretary) (?:of|for) (?:the )?(.+)");
    private static final Pattern QUALIFIED =
            Pattern.compile("(?:former|ex|then|acting|interim|outgoing|incoming|new) (.+)");
    private static final Pattern CHIEF_OFFICER = Pattern.compile("chief .+ officer");
    private static final Pattern COMPLEMENT = Pattern.compile(" (?:of|for|to|on) ");

    /** A noun that only says what the organisation before it is; a subsidiary or a parent is another organisation. */
    private static final Pattern CLASSIFIED =
            Pattern.compile(".*(?<![子母分])(?:" + String.join("|", WordList.read("role-classifiers-zh.txt")) + ")(.+)");

    private final Map<String, Map<String, Role>> byName = new HashMap<>();

    Roles(Collection<Role> roles) {
        for (Role role : roles) {
            put("en", role.label(), role);
            role.names().forEach(name -> put(name.language(), name.text(), role));
        }
    }

    private void put(String language, String name, Role role) {
        byName.computeIfAbsent(language, key -> new HashMap<>()).putIfAbsent(Names.folded(name), role);
    }

    /** The words of a role in the form in which they are compared, without what says when it is held. */
    static String plain(String words) {
        String folded = Names.folded(words);
        Matcher qualified = QUALIFIED.matcher(folded);
        return qualified.matches() ? plain(qualified.group(1)) : folded;
    }

    /** The role in an organisation, without a noun for what the organisation is: 负责人 of 间谍机构负责人 behind GCHQ. */
    String unclassified(String words, String language) {
        Matcher matcher = CLASSIFIED.matcher(words);
        boolean classified = !language.equals("en") && known(words, language).isEmpty() && matcher.matches();
        return classified && known(matcher.group(1), language).isPresent() ? matcher.group(1) : words;
    }

    /** The role that the words name in the catalogue. */
    Optional<Role> known(String words, String language) {
        String plain = plain(words);
        Role role = byName.getOrDefault(language, Map.of()).get(plain);
        if (role == null && !language.equals("en")) {
            role = byName.getOrDefault("en", Map.of()).get(plain);
        }
        return Optional.ofNullable(role).or(() -> swapped(plain, language));
    }

    /** "Minister for X" is the X minister. */
    private Optional<Role> swapped(String plain, String language) {
        Matcher matcher = MINISTER_FOR.matcher(plain);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                byName.getOrDefault(language, Map.of()).get(matcher.group(2) + " " + matcher.group(1)));
    }

    /** What an office is called whose role the catalogue does not know: one form for "minister for X" and "X minister". */
    static String canonical(String words) {
        String plain = plain(words);
        Matcher matcher = MINISTER_FOR.matcher(plain);
        return matcher.matches() && !matcher.group(2).contains(" of ")
                ? matcher.group(2) + " " + matcher.group(1)
                : plain;
    }

    /** Whether words are a role by the catalogue or by their head noun, such as "deputy policy director". */
    boolean isRole(String words, String language) {
        if (known(words, language).isPresent()) {
            return true;
        }
        if (!language.equals("en")) {
            return byName.getOrDefault(language, Map.of()).keySet().stream()
                    .anyMatch(name -> name.length() > 1 && plain(words).endsWith(name));
        }
        String head = COMPLEMENT.split(plain(words))[0];
        String noun = head.substring(head.lastIndexOf(' ') + 1);
        return known(noun, language).isPresent() || CHIEF_OFFICER.matcher(head).matches();
    }

    /** Whether words are a role of a government as a whole: one of the catalogue, or any minister. */
    boolean isOfGovernment(String words, String language) {
        return known(words, language)
                .map(Role::government)
                .orElse(canonical(words).endsWith("minister"));
    }
}
