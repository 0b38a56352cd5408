package io.standpoint.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Offices by the catalogue, in this order:
 *
 * <ol>
 *   <li>an office of the organisation that bears the words as a name ("Home Secretary");
 *   <li>an office of the organisation with the role that the words name ("interior minister");
 *   <li>for words that only say that somebody is at the head ("head", "chief", "boss"), the one office of the organisation
 *       whose role makes its holder the head;
 *   <li>an office composed of role and organisation.
 * </ol>
 *
 * <p>A role of a government is looked for in the government too where it is named with one of its bodies.
 */
public final class CatalogueOffices implements Offices {

    private static final String UNSPECIFIC = "head";
    private static final String MINISTER = "minister";
    private static final String HEAD_OF_COMPANY = "chief-executive";
    private static final Pattern ROLE_OF = Pattern.compile("(.+?) of (?:the )?(.+)");

    private final Catalogue catalogue;
    private final Roles roles;
    private final OfficeNaming naming = new OfficeNaming();
    private final Map<EntityId, List<Entity>> byOrganization = new HashMap<>();
    private final Map<EntityId, Map<String, Entity>> named = new HashMap<>();
    private final Map<String, List<Entity>> byName = new HashMap<>();

    /** Offices of a catalogue. */
    public CatalogueOffices(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.roles = new Roles(catalogue.roles());
        for (Entity entity : catalogue.entities()) {
            if (entity.id().type() == EntityType.OFFICE) {
                add(entity);
            }
        }
    }

    private void add(Entity office) {
        List<String> names = names(office);
        names.forEach(
                name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(office));
        office.officeIn().ifPresent(in -> {
            byOrganization.computeIfAbsent(in, key -> new ArrayList<>()).add(office);
            Map<String, Entity> first = named.computeIfAbsent(in, key -> new HashMap<>());
            names.forEach(name -> first.putIfAbsent(name, office));
        });
    }

    private static List<String> names(Entity office) {
        List<String> names = new ArrayList<>(List.of(Names.folded(office.label())));
        office.names().forEach(name -> names.add(Names.folded(name.text())));
        return names.stream().distinct().toList();
    }

    @Override
    public Entity office(String role, String language, Entity in) {
        Entity organization = in.id().type() == EntityType.COUNTRY
                ? catalogue.governmentOf(in.id()).orElse(in)
                : in;
        return organization.id().type() == EntityType.GOVERNMENT
                ? found(role, language, organization)
                : found(roles.unclassified(role, language), language, organization);
    }

    /** The minister of a ministry is that ministry's own; ministers of something are the government's. */
    private Entity found(String role, String language, Entity organization) {
        boolean ofBody = roles.known(role, language).map(Role::slug).equals(Optional.of(MINISTER));
        Entity home = roles.isOfGovernment(role, language) && !ofBody ? government(organization) : organization;
        return listed(role, language, organization)
                .or(() -> named(role, government(organization)))
                .or(() -> listed(role, language, home))
                .orElseGet(() -> composed(role, language, home));
    }

    /** The government that a body is part of, directly or through others; any other organisation itself. */
    private Entity government(Entity organization) {
        Optional<Entity> parent =
                organization.id().type() == EntityType.BODY ? catalogue.parent(organization.id()) : Optional.empty();
        return parent.map(this::government).orElse(organization);
    }

    private Optional<Entity> named(String role, Entity organization) {
        return Optional.ofNullable(
                named.getOrDefault(organization.id(), Map.of()).get(Roles.plain(role)));
    }

    private Optional<Entity> listed(String role, String language, Entity organization) {
        List<Entity> offices = byOrganization.getOrDefault(organization.id(), List.of());
        Optional<Entity> named = named(role, organization);
        if (named.isPresent()) {
            return named;
        }
        Optional<String> slug = roles.known(role, language).map(Role::slug);
        Optional<Entity> same = first(
                offices,
                office -> slug.isPresent() && catalogue.roleOf(office.id()).equals(slug));
        if (same.isPresent() || !slug.equals(Optional.of(UNSPECIFIC))) {
            return same;
        }
        List<Entity> heads = offices.stream().filter(this::isHeadOffice).toList();
        return heads.size() == 1 ? Optional.of(heads.get(0)) : Optional.empty();
    }

    private boolean isHeadOffice(Entity office) {
        Optional<String> role = catalogue.roleOf(office.id());
        return catalogue.roles().stream()
                .anyMatch(candidate -> candidate.head() && role.equals(Optional.of(candidate.slug())));
    }

    private static Optional<Entity> first(List<Entity> offices, Predicate<Entity> test) {
        return offices.stream().filter(test).findFirst();
    }

    private Entity composed(String words, String language, Entity organization) {
        Optional<Role> known = roles.known(words, language);
        if (known.isPresent()
                && known.get().slug().equals(UNSPECIFIC)
                && organization.id().type() == EntityType.COMPANY) {
            known = catalogue.roles().stream()
                    .filter(role -> role.slug().equals(HEAD_OF_COMPANY))
                    .findFirst();
        }
        String role = known.map(Role::label).orElse(Roles.canonical(words));
        boolean english = known.isPresent() || language.equals("en");
        String label = english ? naming.english(role, organization) : OfficeNaming.chinese(words, organization);
        List<Entity.Name> names = new ArrayList<>();
        names.add(new Entity.Name(label, english ? "en" : language, true));
        if (english && !language.equals("en")) {
            names.add(new Entity.Name(OfficeNaming.chinese(words, organization), language, true));
        }
        EntityId id = new EntityId(EntityType.OFFICE, Slug.of(label));
        return catalogue.get(id).orElse(new Entity(id, label, names, Optional.of(organization.id())));
    }

    @Override
    public Optional<Entity> office(String fullName, String language) {
        String words = Roles.plain(fullName);
        if (roles.known(words, language).isPresent()) {
            return Optional.empty();
        }
        List<Entity> named = byName.getOrDefault(words, List.of());
        if (!named.isEmpty()) {
            return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
        }
        Matcher matcher = ROLE_OF.matcher(Names.key(fullName));
        if (!matcher.matches() || !isRole(matcher.group(1), language)) {
            return Optional.empty();
        }
        return catalogue.byName(matcher.group(2), language).stream()
                .filter(entity ->
                        entity.id().type().isOrganization() || entity.id().type() == EntityType.COUNTRY)
                .findFirst()
                .map(organization -> office(matcher.group(1), language, organization));
    }

    @Override
    public Optional<Entity> headed(Entity office) {
        boolean head = isHeadOffice(office) || isHead(office.label().replaceFirst(" of .*", ""), "en");
        return office.officeIn()
                .filter(organization -> head && organization.type() != EntityType.GOVERNMENT)
                .flatMap(catalogue::get);
    }

    @Override
    public boolean isListed(Entity office) {
        return catalogue.get(office.id()).isPresent();
    }

    @Override
    public boolean isNational(String role, String language) {
        return byOrganization.keySet().stream()
                .filter(organization -> organization.type() == EntityType.GOVERNMENT)
                .flatMap(government -> catalogue.get(government).stream())
                .anyMatch(government -> listed(role, language, government).isPresent());
    }

    @Override
    public boolean isHead(String role, String language) {
        return roles.known(role, language).map(Role::head).orElse(false);
    }

    @Override
    public boolean isRole(String words, String language) {
        return roles.isRole(words, language) || byName.containsKey(Roles.plain(words));
    }
}
