package io.standpoint.entity;

import io.standpoint.entity.title.Titles;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A small dictionary of surface forms, each with a title and its share. */
record MadeTitles(Map<String, Sense> senses) implements Titles {

    /** With traps of the sort that the real one has. */
    static final MadeTitles TRAPS = new MadeTitles(Map.ofEntries(
            Map.entry("Rudd", new Sense("Scardinius", 0.53f)),
            Map.entry("home secretary", new Sense("Jacqui_Smith", 0.57f)),
            Map.entry("china", new Sense("Porcelain", 0.37f)),
            Map.entry("Prelov", new Sense("Prelov", 0.9f)),
            Map.entry("Ilse Marnburg", new Sense("Ilse_Marnburg", 0.99f)),
            Map.entry("ILSE MARNBURG", new Sense("Ilse_Marnburg", 1f)),
            Map.entry("Marnburg, Ilse", new Sense("Ilse_Marnburg", 1f)),
            Map.entry("Tom Wexlow", new Sense("Tom_Wexlow", 1f)),
            Map.entry("Wexlow, Tom", new Sense("Tom_Wexlow", 1f)),
            Map.entry("Wexlow", new Sense("Wexlow,_Ohio", 0.9f)),
            Map.entry("Senator Tom Wexlow", new Sense("Tom_Wexlow", 1f)),
            Map.entry("Mr Tom Wexlow", new Sense("Tom_Wexlow", 1f)),
            Map.entry("Ann Corvell", new Sense("Ann_Corvell", 1f)),
            Map.entry("ann corvell", new Sense("Ann_Corvell", 1f)),
            Map.entry("ANN CORVELL", new Sense("Ann_Corvell", 1f)),
            Map.entry("Corvell, Ann", new Sense("Ann_Corvell", 1f)),
            Map.entry("Ann Corvell (disambiguation)", new Sense("Ann_Corvell_(disambiguation)", 1f)),
            Map.entry("Orla Quendrith", new Sense("Orla_Quendrith", 1f)),
            Map.entry("Ned Quendrith", new Sense("Edmund_B._Quendrith", 1f)),
            Map.entry("President K. L. Vossum", new Sense("Karl_Ludwig_Vossum", 1f)),
            Map.entry("University of Northmere", new Sense("University_of_Northmere", 0.95f)),
            Map.entry("University of Northmere, Saltby", new Sense("University_of_Northmere,_Saltby", 1f)),
            Map.entry("Northmere Bank", new Sense("Northmere_Bank", 0.6f)),
            Map.entry("President Marnburg", new Sense("Ilse_Marnburg", 0.9f)),
            Map.entry("Marnburg", new Sense("Marnburg,_Ohio", 0.6f)),
            Map.entry("Jo Pennick", new Sense("Jo_Pennick_(singer)", 0.87f)),
            Map.entry("Sandy Creek", new Sense("Sandy_Creek,_Ohio", 1f)),
            Map.entry("Jon Steel", new Sense("Jonathan_Steele", 0.8f)),
            Map.entry("GBTE", new Sense("Global_Board_of_Textile_Exporters", 0.8f)),
            Map.entry("Department of Botany", new Sense("Department_of_Botany,_University_of_Lund", 1f)),
            Map.entry("Chatley", new Sense("Chatley,_Ontario", 0.5f)),
            Map.entry("Chatley, Kent", new Sense("Chatley,_Kent", 1f)),
            Map.entry("Boston", new Sense("Boston,_Massachusetts", 0.95f)),
            Map.entry("\u5965\u5DF4\u9A6C", new Sense("Barack_Obama", 0.95f)),
            Map.entry("\u7C73\u52D2", new Sense("Jean-Fran\u00E7ois_Millet", 1f)),
            Map.entry("\u5F20\u5F69\u970F", new Sense("Zhang_Caifei", 1f))));

    @Override
    public Optional<Sense> sense(String surface) {
        return Optional.ofNullable(senses.get(surface));
    }

    @Override
    public void surfaces(String from, String to, Consumer<String> each) {
        senses.keySet().stream()
                .filter(surface -> surface.compareTo(from) >= 0 && surface.compareTo(to) < 0)
                .forEach(each);
    }
}
