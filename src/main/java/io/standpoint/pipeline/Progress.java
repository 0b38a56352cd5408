package io.standpoint.pipeline;

/** Is told how far a build has come. */
public interface Progress {

    /** Says nothing to anybody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(int documents) {}

        @Override
        public void done(String path) {}
    };

    /** There are this many documents to read. */
    void begin(int documents);

    /** A document was read and written, or failed. */
    void done(String path);
}
