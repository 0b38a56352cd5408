package io.standpoint.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.entity.Resolver.Holding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static final EntityId MINISTER = new EntityId(EntityType.OFFICE, "finance-minister-of-ruritania");
    private static final EntityId OTHER = new EntityId(EntityType.OFFICE, "mayor-of-strelsau");

    private static Entity person(String label, String language, Entity.Name... others) {
        return Linked.of(EntityType.PERSON, label, language, List.of(others));
    }

    private static Map<EntityId, EntityId> resolve(List<Entity> persons, Holding... holdings) {
        return new Resolver().resolve(persons, List.of(holdings));
    }

    private static Holding in(Entity person, EntityId office) {
        return new Holding(person.id(), office);
    }

    @Test
    void aSurnameIsTheFullNameInTheSameOffice() {
        Entity surname = person("Tarlenheim", "en");
        Entity full = person("Fritz Tarlenheim", "en");
        assertEquals(
                Map.of(surname.id(), full.id()),
                resolve(List.of(surname, full), in(surname, MINISTER), in(full, MINISTER)));
    }

    @Test
    void aSurnameInAnotherOfficeIsSomebodyElse() {
        Entity surname = person("Tarlenheim", "en");
        Entity full = person("Fritz Tarlenheim", "en");
        assertEquals(Map.of(), resolve(List.of(surname, full), in(surname, MINISTER), in(full, OTHER)));
    }

    @Test
    void ofTwoWithTheSurnameNoneIsChosen() {
        Entity surname = person("Tarlenheim", "en");
        Entity one = person("Fritz Tarlenheim", "en");
        Entity two = person("Anna Tarlenheim", "en");
        assertEquals(
                Map.of(),
                resolve(List.of(surname, one, two), in(surname, MINISTER), in(one, MINISTER), in(two, MINISTER)));
    }

    @Test
    void aNameGivenInBracketsOnceIsKnownElsewhere() {
        Entity chinese = person("爱德华·斯诺登", "zh");
        Entity latin = person("Edward Snowden", "en", new Entity.Name("爱德华·斯诺登", "zh", true));
        assertEquals(Map.of(chinese.id(), latin.id()), resolve(List.of(chinese, latin)));
    }

    @Test
    void aChineseNameThatSoundsLikeTheHolderOfTheOfficeIsTheHolder() {
        Entity chinese = person("特雷莎·梅", "zh");
        Entity may = person("Theresa May", "en");
        Entity corbyn = person("Jeremy Corbyn", "en");
        assertEquals(
                Map.of(chinese.id(), may.id()),
                resolve(List.of(chinese, may, corbyn), in(chinese, MINISTER), in(may, MINISTER), in(corbyn, MINISTER)));
    }

    @Test
    void anotherHolderOfTheOfficeWithAnotherSoundIsSomebodyElse() {
        Entity chinese = person("鲍里斯·约翰逊", "zh");
        Entity may = person("Theresa May", "en");
        assertEquals(Map.of(), resolve(List.of(chinese, may), in(chinese, MINISTER), in(may, MINISTER)));
    }

    @Test
    void theOrderMakesNoDifference() {
        Entity surname = person("Tarlenheim", "en");
        Entity full = person("Fritz Tarlenheim", "en");
        Entity chinese = person("弗里茨·塔伦海姆", "zh");
        List<Entity> persons = new ArrayList<>(List.of(surname, full, chinese));
        Holding[] holdings = {in(surname, MINISTER), in(full, MINISTER), in(chinese, MINISTER)};
        Map<EntityId, EntityId> expected = resolve(persons, holdings);
        assertEquals(Map.of(surname.id(), full.id(), chinese.id(), full.id()), expected);
        Collections.reverse(persons);
        assertEquals(expected, resolve(persons, holdings));
    }
}
