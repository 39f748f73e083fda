package org.shuyue.agreement.process;

import java.util.HashMap;
import java.util.Map;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.SupplementCause;
import org.shuyue.agreement.TellParties;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseStart;
import org.springframework.stereotype.Component;

/** What came of the talks about renewal: a supplement with a further term, or nothing (SP-07b). */
@Component
class RenewAgreement {
    private static final String RENEW = "renew";

    private final Agreements agreements;
    private final TellParties parties;
    private final TermsForm form;
    private final CaseStart start;

    RenewAgreement(Agreements agreements, TellParties parties, TermsForm form, CaseStart start) {
        this.agreements = agreements;
        this.parties = parties;
        this.form = form;
        this.start = start;
    }

    void record(CaseNumber number, String decision, String years, String remark, Person by) {
        if (RENEW.equals(decision)) {
            start.startFor(AgreementSupplementProcess.KEY, supplement(number, years), handler(number, by));
        }
        parties.ofRenewalTalks(number, RENEW.equals(decision), remark, by);
    }

    /** The terms that are in force, for further years. */
    private Map<String, Object> supplement(CaseNumber number, String years) {
        Agreement agreement = agreements.find(number);
        Map<String, Object> fields = new HashMap<>(form.fields(
                agreements.version(number, agreement.version()).orElseThrow().text(), agreement.kind()));
        fields.put(AgreementSupplementProcess.AGREEMENT_NUMBER.name(), number.value());
        fields.put(AgreementSupplementProcess.SUPPLEMENT_CAUSE.name(), SupplementCause.RENEWAL.name());
        fields.put(TermsFields.TERM_YEARS.name(), years);
        return fields;
    }

    /** A substitute proposes it in the handler's name. */
    private Person handler(CaseNumber number, Person by) {
        Agreement agreement = agreements.find(number);
        return agreement.handledBy(by).isPresent() ? by : parties.receiver(agreement);
    }
}
