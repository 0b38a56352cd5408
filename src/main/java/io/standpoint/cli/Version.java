package io.standpoint.cli;

import io.standpoint.pipeline.Release;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Standpoint " + Release.current().version()};
    }
}
