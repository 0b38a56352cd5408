package io.standpoint.entity.title;

import java.io.IOException;
import java.nio.file.Path;

/** The index of Wikipedia titles can be neither built nor read. */
public final class TitleCacheException extends IOException {

    private static final long serialVersionUID = 1L;

    TitleCacheException(Path folder, String reason, IOException cause) {
        super(folder + ": the index of Wikipedia titles cannot be built or read: " + reason, cause);
    }
}
