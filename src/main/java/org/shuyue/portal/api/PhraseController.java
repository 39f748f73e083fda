package org.shuyue.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.shuyue.handling.Phrase;
import org.shuyue.handling.Phrases;
import org.shuyue.party.Person;
import org.shuyue.party.SignedIn;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Phrases, for the fields into which they are put. */
@RestController
@RequestMapping("/api/phrases")
@Tag(name = "办件")
class PhraseController {
    private final Phrases phrases;
    private final SignedIn signedIn;

    PhraseController(Phrases phrases, SignedIn signedIn) {
        this.phrases = phrases;
        this.signedIn = signedIn;
    }

    @Operation(summary = "常用语：本人的和本单位的")
    @GetMapping
    Offered list() {
        Person person = signedIn.person();
        return new Offered(texts(phrases.own(person)), texts(phrases.common(person)));
    }

    private static List<String> texts(List<Phrase> kept) {
        return kept.stream().map(Phrase::phraseText).toList();
    }

    /** What can be put in. */
    record Offered(List<String> own, List<String> common) {}
}
