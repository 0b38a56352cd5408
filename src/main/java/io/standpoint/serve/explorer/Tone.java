package io.standpoint.serve.explorer;

import io.standpoint.vocabulary.SPT;

/** Whether an edge speaks for or against its object: the only meaning that colours have. */
public enum Tone {
    SUPPORT("+", "for"),
    OPPOSE("\u2212", "against"),
    MIXED("\u00b1", "both for and against"),
    NONE("", "");

    private final String sign;
    private final String words;

    Tone(String sign, String words) {
        this.sign = sign;
        this.words = words;
    }

    /** What stands beside the colour for those who do not see it. */
    public String sign() {
        return sign;
    }

    /** The same in words. */
    public String words() {
        return words;
    }

    /** The name in style sheets. */
    public String css() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The tone of a flat edge. */
    static Tone of(String property) {
        return switch (property) {
            case SPT.supports, SPT.endorses, SPT.praises -> SUPPORT;
            case SPT.opposes, SPT.criticises -> OPPOSE;
            case SPT.mixedOn -> MIXED;
            default -> NONE;
        };
    }

    /** The tone of a polarity; none for what is no polarity. */
    static Tone ofPolarity(String polarity) {
        return switch (polarity) {
            case SPT.Support -> SUPPORT;
            case SPT.Oppose -> OPPOSE;
            case SPT.Mixed -> MIXED;
            default -> NONE;
        };
    }
}
