package org.shuyue.document;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.springframework.stereotype.Component;

/** Words, facts and the last page become the file of a paper. */
@Component
class Typesetter {
    /** The product's own words. */
    static final int OWN = 0;

    private static final PaperNumber ANY = new PaperNumber("WJ-0000-000000");

    private static final Duration LIMIT = Duration.ofSeconds(3);

    private final Sandbox sandbox = new Sandbox(LIMIT);
    private final Documents documents;
    private final Press press;
    private final DocumentSettings settings;
    private final Clock clock;

    Typesetter(Documents documents, Press press, DocumentSettings settings, Clock clock) {
        this.documents = documents;
        this.press = press;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a file was set from.
     *
     * @param wording version of the words
     * @param sha256 of the text
     * @param sm3 of the text
     */
    record Composed(int wording, String sha256, String sm3) {}

    /** Throws {@link org.shuyue.shared.InputRefused} for what would be refused under any number. */
    void check(Facts facts, @Nullable Wording words) {
        sheet(facts, ANY, words);
    }

    /** @param words of an agency; {@code null} for the product's own */
    Composed compose(Facts facts, PaperNumber number, @Nullable Wording words, OutputStream out) {
        Sheet sheet = sheet(facts, number, words);
        press.write(sheet.document(), out);
        return new Composed(words == null ? OWN : words.version(), sheet.sha256(), sheet.sm3());
    }

    /** Words that are not kept yet, filled with sample facts; {@link InputRefused} when they cannot be used. */
    byte[] sample(DocumentKind kind, String source) {
        Facts sample = SampleFacts.of(kind);
        Sheet sheet = sheet(kind, sample, ANY, source);
        mandatory(kind, sample, sheet);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.write(sheet.document(), out);
        return out.toByteArray();
    }

    private static void mandatory(DocumentKind kind, Facts sample, Sheet sheet) {
        String written =
                sample.signatories().stream().map(Signatory::name).collect(Collectors.joining("", sheet.text(), ""));
        String missing = SampleFacts.mandatory(kind, sample).stream()
                .filter(fact -> !written.contains(Sheet.bare(fact.text())))
                .map(fact -> fact.label() + "（" + fact.name() + "）")
                .distinct()
                .collect(Collectors.joining("、"));
        if (!missing.isEmpty()) {
            throw new InputRefused("source", "模板没有用到必须写明的要素：" + missing);
        }
    }

    Sheet sheet(Facts facts, PaperNumber number, @Nullable Wording words) {
        DocumentKind kind = DocumentKind.of(facts);
        if (words != null) {
            return sheet(kind, facts, number, words.source());
        }
        String page = documents.page(kind.template(), model(kind, facts, number));
        GlyphPolicy.check(page);
        return new Sheet(page);
    }

    /** The words give the text and nothing but the text; everything around it is the product's. */
    private Sheet sheet(DocumentKind kind, Facts facts, PaperNumber number, String source) {
        WordingPolicy.check(source);
        Map<String, Object> model = model(kind, facts, number);
        String text = sandbox.fill(source, model);
        GlyphPolicy.check(text);
        String frame = documents.page("frame", model);
        GlyphPolicy.check(frame);
        return new Sheet(frame).with(new WordingText(pictures(FactSheet.shown(facts))).of(text));
    }

    /** The pictures among the facts, however deep they stand. */
    private static Set<String> pictures(Object shown) {
        if (shown instanceof Map<?, ?> map) {
            return pictures(map.values());
        }
        if (shown instanceof Collection<?> all) {
            return all.stream()
                    .filter(Objects::nonNull)
                    .flatMap(one -> pictures(one).stream())
                    .collect(Collectors.toSet());
        }
        return shown instanceof String text && text.startsWith("data:image/png;") ? Set.of(text) : Set.of();
    }

    private Map<String, Object> model(DocumentKind kind, Facts facts, PaperNumber number) {
        Map<String, Object> model = new HashMap<>(FactSheet.shown(facts));
        model.put(
                "paper", LastPage.of(kind, number, facts.signatories(), settings.baseUrl(), Application.today(clock)));
        return model;
    }
}
