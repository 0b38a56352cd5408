package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.Offices;
import io.standpoint.entity.Topic;
import io.standpoint.entity.TopicFinder;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Chain;
import io.standpoint.language.Documents;
import io.standpoint.language.HanLpAnnotator;
import io.standpoint.language.Lexicon;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small world of names, offices and topics in which Chinese sentences are read. */
final class ChineseNewsroom implements Offices, TopicFinder {

    private static final Map<String, EntityType> NAMES = Map.ofEntries(
            Map.entry("新西兰", EntityType.COUNTRY),
            Map.entry("日本", EntityType.COUNTRY),
            Map.entry("德国", EntityType.COUNTRY),
            Map.entry("杰辛达·阿德恩", EntityType.PERSON),
            Map.entry("岸田文雄", EntityType.PERSON),
            Map.entry("安格拉·默克尔", EntityType.PERSON),
            Map.entry("蒂姆·库克", EntityType.PERSON),
            Map.entry("马克·扎克伯格", EntityType.PERSON),
            Map.entry("弗朗西丝·豪根", EntityType.PERSON),
            Map.entry("张伟", EntityType.PERSON),
            Map.entry("脸书", EntityType.COMPANY),
            Map.entry("苹果", EntityType.COMPANY),
            Map.entry("诺基亚", EntityType.COMPANY),
            Map.entry("照片墙", EntityType.PRODUCT),
            Map.entry("联邦网络局", EntityType.BODY),
            Map.entry("路透社", EntityType.ORGANIZATION),
            Map.entry("芬兰埃斯波", EntityType.PLACE));
    private static final Set<String> ROLES = Set.of("总理", "首相", "首席执行官", "局长", "发言人", "财政部长");
    private static final Map<String, String> TERMS = Map.of("数字税", "digital-tax", "人脸识别", "facial-recognition");

    private final HanLpAnnotator annotator = new HanLpAnnotator(new Lexicon(NAMES.entrySet().stream()
            .map(name -> new Lexicon.Entry(name.getKey(), "zh", type(name.getValue())))
            .toList()));
    private final ChineseExtractor extractor = new ChineseExtractor(this, this, ChineseNewsroom::government);

    /** The facts that the text states, one a line: what, between whom, and how. */
    List<Assertion> read(String text) {
        return extractor.extract(link(annotator.annotate(Documents.chinese(text))));
    }

    private LinkedDocument link(AnnotatedDocument document) {
        Map<Mention, Entity> entities = new HashMap<>();
        for (Chain chain : document.chains()) {
            entity(document, chain)
                    .ifPresent(entity -> chain.mentions().forEach(mention -> entities.put(mention, entity)));
        }
        return new LinkedDocument(document, entities);
    }

    private Optional<Entity> entity(AnnotatedDocument document, Chain chain) {
        String name = document.text(chain.name());
        if (chain.type() == NameType.TITLE) {
            return Optional.of(Entity.named(new EntityId(EntityType.OFFICE, name), name));
        }
        return Optional.ofNullable(NAMES.get(name)).map(type -> Entity.named(new EntityId(type, slug(name)), name));
    }

    private static Optional<Entity> government(Entity country) {
        return Optional.of(
                Entity.named(new EntityId(EntityType.GOVERNMENT, country.id().slug()), country.label() + "政府"));
    }

    private static String slug(String name) {
        return name.replace("·", "-");
    }

    private static NameType type(EntityType type) {
        return switch (type) {
            case PERSON -> NameType.PERSON;
            case COUNTRY, PLACE -> NameType.PLACE;
            case PRODUCT -> NameType.PRODUCT;
            default -> NameType.ORGANIZATION;
        };
    }

    @Override
    public Entity office(String role, String language, Entity in) {
        EntityId id = new EntityId(EntityType.OFFICE, in.id().slug() + "-" + role);
        boolean listed = in.label().equals("日本") ? role.equals("首相") : role.equals("总理");
        List<Entity.Name> names = listed ? List.of(new Entity.Name(in.label() + role, language, true)) : List.of();
        return new Entity(id, in.label() + role, names, Optional.of(in.id()));
    }

    @Override
    public Optional<Entity> office(String fullName, String language) {
        return Optional.empty();
    }

    @Override
    public Optional<Entity> headed(Entity office) {
        boolean head = office.label().endsWith("局长");
        return office.officeIn()
                .filter(in -> head)
                .flatMap(in -> NAMES.keySet().stream()
                        .filter(name -> slug(name).equals(in.slug()))
                        .findFirst()
                        .map(name -> Entity.named(in, name)));
    }

    @Override
    public boolean isListed(Entity office) {
        return !office.names().isEmpty();
    }

    @Override
    public boolean isHead(String role, String language) {
        return role.equals("总理") || role.equals("首相");
    }

    @Override
    public boolean isNational(String role, String language) {
        return isHead(role, language);
    }

    @Override
    public boolean isRole(String words, String language) {
        return ROLES.contains(words);
    }

    @Override
    public List<TopicMention> find(Sentence sentence) {
        List<TopicMention> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            StringBuilder words = new StringBuilder();
            for (int end = token.index(); end < sentence.tokens().size() && words.length() < 6; end++) {
                words.append(sentence.tokens().get(end).text());
                String slug = TERMS.get(words.toString());
                if (slug != null) {
                    found.add(new TopicMention(topic(slug), token.index(), end + 1));
                }
            }
        }
        return found;
    }

    private static Topic topic(String slug) {
        return new Topic(Entity.named(new EntityId(EntityType.TOPIC, slug), slug), List.of(), Set.of(), Set.of());
    }
}
