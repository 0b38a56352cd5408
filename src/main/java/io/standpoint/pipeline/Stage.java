package io.standpoint.pipeline;

/** What a build spends its time on. */
public enum Stage {
    SETTING_UP("catalogue, topics and store"),
    READING("reading files"),
    MODELS("loading language models"),
    ANNOTATION("analysing language"),
    LINKING("linking names"),
    EXTRACTION("reading facts"),
    COMPARING("comparing documents"),
    WRITING("writing the graph"),
    VALIDATION("validating the graph");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** The stage in plain words. */
    public String label() {
        return label;
    }
}
