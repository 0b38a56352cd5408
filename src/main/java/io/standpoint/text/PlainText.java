package io.standpoint.text;

import java.util.List;
import java.util.Optional;

/** Text without markup. Only line ends and spaces are normalised. */
record PlainText() implements Format {

    @Override
    public Draft read(String source) {
        TextBuilder builder = new TextBuilder(source);
        builder.copyNormalised(0, source.length());
        return new Draft(builder.toString(), builder.offsets(), List.of(), Optional.empty());
    }
}
