package org.shuyue.deadline;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** Rules that have run out or will within thirty days; told once of each (WH-22). */
public record RulesRunOut(List<Rule> rules) implements AuditableEvent {
    public RulesRunOut {
        rules = List.copyOf(rules);
    }

    @Override
    public String kind() {
        return "rule.running-out";
    }

    @Override
    public String sentence() {
        return "提醒系统管理员：" + rules.size() + " 条期限规则已经失效或者即将失效";
    }

    @Override
    public Actor actor() {
        return Actor.SYSTEM;
    }

    @Override
    public Map<String, String> details() {
        return rules.stream()
                .collect(Collectors.toMap(
                        rule -> rule.pack() + "/" + rule.id(),
                        rule -> String.valueOf(rule.basis().validTo()),
                        (one, same) -> one));
    }
}
