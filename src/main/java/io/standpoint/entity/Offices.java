package io.standpoint.entity;

import java.util.Optional;

/** One office under one identity, whatever it is called. */
public interface Offices {

    /**
     * The office that a role noun names in an organisation: "interior minister" in the British government, the United
     * Kingdom or the Home Office is the Home Secretary of the United Kingdom; "director" in the FBI is the Director of the
     * Federal Bureau of Investigation. An office that the catalogue does not list gets an identity from its role and its
     * organisation.
     *
     * @param role     the role noun with its modifiers and complement, without articles, holders or the organisation, such
     *                 as {@code deputy attorney general} or {@code minister for education}; a role word by the catalogue or
     *                 not
     * @param language the role's language, a BCP 47 tag
     * @param in       an organisation, a government, or a country, which stands for its government
     * @return the office, with {@code officeIn} set
     */
    Entity office(String role, String language, Entity in);

    /**
     * The office that words name by themselves, because they are an office's full name or because only one organisation has
     * such an office ("POTUS", "Downing Street's" chief is none).
     */
    Optional<Entity> office(String fullName, String language);

    /** The body, company or other organisation, but not the government, at whose head an office is. */
    Optional<Entity> headed(Entity office);

    /** Whether the words, without articles, are a role that makes its holder the head of the organisation. */
    boolean isHead(String role, String language);

    /** Whether the office is one that the catalogue lists, as opposed to one made up of a role and an organisation. */
    boolean isListed(Entity office);

    /** Whether the role is one of a national government, so that a bare title means the office of some country. */
    boolean isNational(String role, String language);

    /** Whether the words, without articles, name a role that people hold as an office, as opposed to an occupation. */
    boolean isRole(String words, String language);
}
