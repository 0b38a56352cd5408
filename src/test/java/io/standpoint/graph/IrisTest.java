package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.rfc3986.IRI3986;

/** Names are valid and different for what is different, whatever the input. */
class IrisTest {

    private final Iris iris = Iris.standard();

    @Example
    void aPathThatAnIriCanHoldIsKept() {
        assertEquals(Iris.DEFAULT_BASE + "document/2015/01/000_a.txt", iris.document("2015/01/000_a.txt"));
    }

    @Example
    void aPathThatAnIriCannotHoldGetsAHash() {
        assertTrue(iris.document("my news, 1.txt").matches(".*/document/my-news-1\\.txt-[0-9a-f]{12}"));
    }

    @Example
    void aPathThatLooksHashedIsNotMistakenForOneThatIs() {
        String hashed = iris.document("a b.txt");
        String lookalike = hashed.substring(hashed.lastIndexOf('/') + 1);
        assertNotEquals(hashed, iris.document(lookalike));
    }

    @Property
    void differentPathsHaveDifferentNames(@ForAll("paths") String one, @ForAll("paths") String other) {
        Assume.that(!one.equals(other));
        assertNotEquals(iris.document(one), iris.document(other));
    }

    @Property
    void documentsHaveValidNames(@ForAll("anything") String path) {
        assertValid(iris.document(path));
    }

    @Property
    void entitiesHaveValidNamesOfTheirType(@ForAll EntityType type, @ForAll("slugs") String slug) {
        String iri = iris.entity(new EntityId(type, slug));
        assertValid(iri);
        assertEquals(Optional.of(type), iris.entityType(iri));
    }

    @Property
    void differentEntitiesHaveDifferentNames(
            @ForAll EntityType type,
            @ForAll("slugs") String one,
            @ForAll EntityType type2,
            @ForAll("slugs") String two) {
        EntityId first = new EntityId(type, one);
        EntityId second = new EntityId(type2, two);
        assertEquals(first.equals(second), iris.entity(first).equals(iris.entity(second)));
    }

    @Example
    void onlyEntitiesHaveATypeByName() {
        assertFalse(iris.entityType(iris.document("person/a.txt")).isPresent());
        assertFalse(iris.entityType("https://elsewhere.example/person/a").isPresent());
    }

    @Example
    void aBaseMustBeAbsoluteAndEndInASlash() {
        for (String base : new String[] {"id/", "https://kg.example", "not an address/"}) {
            assertThrows(IllegalArgumentException.class, () -> new Iris(base), base);
        }
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(30).filter(path -> !path.isEmpty());
    }

    /** Few characters, so that paths are alike. */
    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.strings().withChars("ab-_. /é%#").ofMinLength(1).ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> slugs() {
        return Arbitraries.strings()
                .all()
                .map(text -> text.codePoints()
                        .filter(c -> c == '-' || Character.isLetterOrDigit(c))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(slug -> !slug.isEmpty());
    }

    private static void assertValid(String iri) {
        IRI3986 parsed = IRI3986.create(iri);
        assertTrue(parsed.isAbsolute(), iri);
        assertFalse(parsed.hasViolations(), iri);
        assertEquals(iri, parsed.normalize().str());
    }
}
