package io.standpoint.cli;

import io.standpoint.entity.title.TitleCache;
import java.io.InputStream;
import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Says that the index of titles is being built, with a bar where somebody can watch it. */
final class TitleProgress implements TitleCache.Progress {

    private static final int MEGABYTE = 1 << 20;

    private final PrintWriter out;

    TitleProgress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public InputStream begin(InputStream dictionary, long bytes) {
        out.println("Building the index of Wikipedia titles, which is kept: about a minute.");
        out.flush();
        if (System.console() == null) {
            return dictionary;
        }
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName("Titles")
                .setInitialMax(bytes)
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" MB", MEGABYTE);
        return ProgressBar.wrap(dictionary, bar);
    }
}
