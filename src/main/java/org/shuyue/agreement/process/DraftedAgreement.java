package org.shuyue.agreement.process;

import java.util.function.Function;
import org.shuyue.agreement.AgreementKind;
import org.shuyue.agreement.NewAgreement;
import org.shuyue.agreement.Party;
import org.shuyue.agreement.Side;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Reads a draft from the fields of its form. */
@Component
class DraftedAgreement {
    private final TermsForm form;
    private final People people;

    DraftedAgreement(TermsForm form, People people) {
        this.form = form;
        this.people = people;
    }

    /** {@link InputRefused} where a field cannot be read. */
    NewAgreement read(Function<ProcessVariable<String>, String> field, Person by) {
        AgreementKind kind =
                AgreementKind.byCode(field.apply(TermsFields.AGREEMENT_KIND)).orElseThrow();
        Side own = Side.valueOf(field.apply(TermsFields.OWN_SIDE));
        Party mine = new Party(by.agency(), by.id());
        Party other = other(field.apply(TermsFields.COUNTERPART_HANDLER));
        return new NewAgreement(
                kind,
                own == Side.A ? mine : other,
                own == Side.A ? other : mine,
                Side.valueOf(field.apply(TermsFields.DATA_PROVIDER)),
                own,
                form.read(field, kind));
    }

    private Party other(String login) {
        return people.look(new PersonId(login))
                .map(person -> new Party(person.agency(), person.id()))
                .orElseThrow(() -> new InputRefused("counterpartHandler", "没有这位人员，请从列表中选择对方经办人"));
    }
}
