package org.shuyue.document;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.shuyue.Application;
import org.springframework.stereotype.Component;

/**
 * Templates of {@code templates/document} as PDF/A-2a with the structure that PDF/UA wants, in fonts of our own. A
 * template is well-formed XHTML with a language and a title.
 */
@Component
public class Documents {
    private final Configuration templates = templates();
    private final Press press;

    Documents(Press press) {
        this.press = press;
    }

    /** Reads the product's own templates. */
    static Configuration templates() {
        Configuration templates = new Configuration(Configuration.VERSION_2_3_34);
        templates.setClassForTemplateLoading(Documents.class, "/templates/document");
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setOutputEncoding(StandardCharsets.UTF_8.name());
        templates.setRecognizeStandardFileExtensions(true);
        templates.setLocale(Locale.SIMPLIFIED_CHINESE);
        templates.setNumberFormat("computer");
        templates.setTimeZone(TimeZone.getTimeZone(Application.ZONE));
        templates.setLogTemplateExceptions(false);
        return templates;
    }

    /**
     * Throws {@link org.shuyue.shared.InputRefused}, before anything is written, when a character has no glyph.
     *
     * @param template file name without its ending
     */
    public void pdf(String template, Map<String, ?> facts, OutputStream out) {
        String page = page(template, facts);
        GlyphPolicy.check(page);
        press.write(page, out);
    }

    String page(String template, Map<String, ?> facts) {
        try {
            return page(templates.getTemplate(template + ".ftlh"), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String page(Template template, Map<String, ?> facts) {
        StringWriter page = new StringWriter();
        try {
            template.process(facts, page);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template " + template.getName() + " and its facts do not fit", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }
}
