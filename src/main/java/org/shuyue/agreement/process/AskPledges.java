package org.shuyue.agreement.process;

import java.util.List;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementTookEffect;
import org.shuyue.agreement.DeliveryPlan;
import org.shuyue.agreement.Party;
import org.shuyue.shared.PersonId;
import org.shuyue.signing.Pledges;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Those who are to handle the data of an agreement pledge to keep it confidential, from the day on which it binds (WH-16, XA-S17). */
@Component
class AskPledges {
    private final Pledges pledges;

    AskPledges(Pledges pledges) {
        this.pledges = pledges;
    }

    @EventListener
    void on(AgreementTookEffect begun) {
        Agreement agreement = begun.agreement();
        DeliveryPlan plan = agreement.terms().plan();
        Party receiver = agreement.receiving();
        if (plan != null) {
            ask(agreement, plan.administrators(), "数据管理员", begun);
        } else if (!receiver.isOfThePublic()) {
            ask(agreement, List.of(receiver.handler()), "协议经办人", begun);
        }
    }

    private void ask(Agreement agreement, List<PersonId> people, String post, AgreementTookEffect begun) {
        people.forEach(person -> pledges.ask(
                agreement.number(),
                person,
                new Pledges.Asked(
                        post,
                        "《" + agreement.title() + "》（" + agreement.number() + "）所涉数据",
                        agreement.from(),
                        agreement.until()),
                begun.actor()));
    }
}
