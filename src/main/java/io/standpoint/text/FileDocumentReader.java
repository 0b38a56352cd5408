package io.standpoint.text;

import java.nio.file.Path;
import java.util.StringJoiner;

/**
 * Reads plain text and Markdown, whatever the file is called. Loads its language models and word lists once, at
 * construction; may be used by several threads.
 */
public final class FileDocumentReader implements DocumentReader {

    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final TextRepair repair = new TextRepair();
    private final ZoneFinder zones = new ZoneFinder(languages);
    private final MetadataFinder metadata = new MetadataFinder();

    @Override
    public Document read(Path folder, Path file) throws UnreadableDocumentException {
        SourceFile given = SourceFile.read(file);
        Draft draft = Format.of(given.source()).read(given.source());
        if (draft.text().isBlank()) {
            throw new UnreadableDocumentException(file, "has markup but no text");
        }
        Document document = document(path(folder, file), given, draft);
        return document.with(Sidecar.over(document.metadata(), file));
    }

    /**
     * Reads a text that stands in no file.
     *
     * @param path   what to call it
     * @param source the text as given, not blank
     */
    public Document read(String path, String source) {
        return document(path, SourceFile.of(source), Format.of(source).read(source));
    }

    private Document document(String path, SourceFile given, Draft draft) {
        Repaired repaired = languages.identify(draft.text()).equals("en")
                ? repair.repair(draft.text())
                : Repaired.unchanged(draft.text());
        Page page = new Page(repaired.text(), repaired.offsets().andThen(draft.offsets()), draft.headings());
        ZoneFinder.Result found = zones.find(page);
        return new Document(
                path,
                given.hash(),
                found.language(),
                metadata.find(page, found, draft.address()),
                new Document.Content(given.source(), page.text(), page.offsets(), found.zones()));
    }

    private static String path(Path folder, Path file) {
        Path base = folder.toAbsolutePath().normalize();
        Path absolute = file.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(base) && !absolute.equals(base)
                ? base.relativize(absolute)
                : absolute.getFileName();
        StringJoiner path = new StringJoiner("/");
        relative.forEach(name -> path.add(name.toString()));
        return path.toString();
    }
}
