package org.shuyue.agreement.process;

import java.util.ArrayList;
import java.util.List;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementVersion;
import org.shuyue.agreement.TermsPolicy;
import org.shuyue.shared.Problem;
import org.springframework.stereotype.Component;

/** What is wrong with a text between parties that are known: what may not be agreed upon, and what contradicts itself. */
@Component
class TextRules {
    private final TermsPolicy policy;
    private final AgreementPapers papers;

    TextRules(TermsPolicy policy, AgreementPapers papers) {
        this.policy = policy;
        this.papers = papers;
    }

    List<Problem> check(Agreement agreement, AgreementVersion.Text text) {
        List<Problem> problems = new ArrayList<>(
                policy.check(agreement.kind(), agreement.providing(), agreement.receiving(), text.terms()));
        if (problems.isEmpty()) {
            problems.addAll(papers.contradictions(agreement.kind(), agreement.a(), agreement.b(), text));
        }
        return problems;
    }
}
