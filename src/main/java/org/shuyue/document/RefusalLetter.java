package org.shuyue.document;

import java.util.List;
import org.shuyue.shared.Problem;

/** Facts of the letter that refuses: reasons, legal basis and remedies (YC-22f, YC-23d, YC-29d, YC-52). */
public record RefusalLetter(
        @Fact("信首") LetterHead head,
        @Fact("理由") String reasons,
        @Fact("法律、法规、规章依据") String basis,
        @Fact("救济途径") String remedies)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return head.signatories();
    }

    @Override
    public List<Problem> contradictions() {
        return head.contradictions();
    }
}
