package org.shuyue.document;

import java.io.OutputStream;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.shuyue.Application;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PaperNumber;
import org.springframework.stereotype.Component;

/** Words, facts and the last page become the file of a paper. */
@Component
class Typesetter {
    /** The product's own words. */
    static final int OWN = 0;

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

    Composed compose(DocumentKind kind, Facts facts, PaperNumber number, AgencyId issuer, OutputStream out) {
        String page = documents.page(kind.template(), model(kind, facts, number));
        GlyphPolicy.check(page);
        Sheet sheet = new Sheet(page);
        press.write(sheet.document(), out);
        return new Composed(OWN, sheet.sha256(), sheet.sm3());
    }

    private Map<String, Object> model(DocumentKind kind, Facts facts, PaperNumber number) {
        Map<String, Object> model = new HashMap<>(FactSheet.shown(facts));
        model.put(
                "paper", LastPage.of(kind, number, facts.signatories(), settings.baseUrl(), Application.today(clock)));
        return model;
    }
}
