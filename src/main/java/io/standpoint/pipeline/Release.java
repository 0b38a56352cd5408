package io.standpoint.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The program's version and those of the models that it reads with, as the build wrote them down.
 *
 * @param version of the program
 * @param models  each as {@code name=version}, by name
 */
public record Release(String version, List<String> models) {

    private static final String VERSION = "version";

    public Release {
        models = List.copyOf(models);
    }

    /** This release. */
    public static Release current() {
        Properties properties = new Properties();
        try (InputStream file = Objects.requireNonNull(Release.class.getResourceAsStream("release.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The release's properties cannot be read", e);
        }
        Stream<String> models = properties.stringPropertyNames().stream()
                .filter(name -> !name.equals(VERSION))
                .sorted()
                .map(name -> name + "=" + properties.getProperty(name));
        return new Release(properties.getProperty(VERSION, "unknown"), models.toList());
    }
}
