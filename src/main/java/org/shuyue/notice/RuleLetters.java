package org.shuyue.notice;

import java.util.stream.Collectors;
import org.shuyue.deadline.RulesRunOut;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Administrators hear in time of rules that run out (WH-22). */
@Component
class RuleLetters {
    private final Notices notices;
    private final People people;

    RuleLetters(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    void on(RulesRunOut ending) {
        String rules = ending.rules().stream()
                .map(rule -> rule.citation() + "（" + rule.clause() + "），有效期至 "
                        + rule.basis().validTo())
                .collect(Collectors.joining("；"));
        String text = "下列期限规则已经失效或者即将失效：" + rules + "。失效后起算的期限仍照此计算，并在办件上注明；请尽快上传规则包的新版本。";
        people.withRole(Role.ADMINISTRATOR).forEach(person -> notices.tell(person.id(), "期限规则即将失效", text, null));
    }
}
