package io.standpoint.cli;

import io.standpoint.pipeline.Progress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on the terminal; nothing where the output is none. */
final class ProgressDisplay implements Progress, AutoCloseable {

    private @Nullable ProgressBar bar;

    /** A bar if somebody can watch it. */
    static ProgressDisplay create() {
        return new ProgressDisplay();
    }

    @Override
    public void begin(int documents) {
        if (System.console() != null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(documents)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUnit(" documents", 1)
                    .setUpdateIntervalMillis(200)
                    .build();
        }
    }

    @Override
    public void done(String path) {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
