package io.standpoint.serve.explorer;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** The templates of pages, which escape what they are given. */
final class Templates {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    Templates() {
        configuration.setClassForTemplateLoading(Templates.class, "");
        configuration.setLocale(Locale.UK);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLogTemplateExceptions(false);
        configuration.setWhitespaceStripping(true);
    }

    /**
     * Fills in a template.
     *
     * @param name the file's, without its ending
     */
    byte[] fill(String name, Map<String, ?> content) throws IOException {
        StringWriter page = new StringWriter();
        try {
            configuration.getTemplate(name + ".ftlh").process(content, page);
        } catch (TemplateException e) {
            throw new IOException("The page " + name + " cannot be written", e);
        }
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
