package org.shuyue.agreement;

import java.time.Clock;
import java.util.Map;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.notice.Letters;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parties are told in time that the term draws to its end, and what their talks came to (SP-07b). */
@Component
public class TellParties {
    private final Agreements agreements;
    private final Ledger ledger;
    private final Letters letters;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TellParties(
            Agreements agreements,
            Ledger ledger,
            Letters letters,
            People people,
            Clock clock,
            ApplicationEventPublisher events) {
        this.agreements = agreements;
        this.ledger = ledger;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
        this.events = events;
    }

    /** Once for each lead of the rule. */
    @Transactional
    public void ofTheTerm(CaseNumber number) {
        Agreement agreement = agreements.find(number);
        ledger.remind(number, agreement.kind().termRule(), clock.instant())
                .map(RunningDeadline::shownDue)
                .ifPresent(due -> tell(
                        agreement,
                        "协议即将期满：" + agreement.title(),
                        "协议 " + number + "“" + agreement.title() + "”将于 " + due
                                + " 24 时期满。期满前30日双方可以协商续约；未续约的，期满自动终止，数据提供和访问授权同时停止。"));
    }

    @Transactional
    public void ofRenewalTalks(CaseNumber number, boolean renew, String remark, Person by) {
        Agreement agreement = agreements.find(number);
        String what = renew ? "提出续约，补充协议待双方商定和签字盖章" : "不续约，协议于 " + agreement.until() + " 期满自动终止";
        events.publishEvent(new AgreementEvent(
                "agreement.renewal-talks",
                what + (remark.isEmpty() ? "" : "，" + remark),
                number,
                Actor.of(by.id(), by.name()),
                Map.of("renew", String.valueOf(renew))));
        tell(
                agreement,
                "续约协商：" + agreement.title(),
                "协议 " + number + "：" + what + (remark.isEmpty() ? "" : "。说明：" + remark) + "。");
    }

    /** Who handles it for the receiver. */
    public Person receiver(Agreement agreement) {
        return people.find(agreement.receiving().handler());
    }

    private void tell(Agreement agreement, String subject, String text) {
        letters.toPerson(agreement.a().handler(), agreement.number(), subject, text);
        letters.toPerson(agreement.b().handler(), agreement.number(), subject, text);
    }
}
