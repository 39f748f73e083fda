package org.shuyue.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.AssumedRule;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.rulepack.PackDraft;
import org.shuyue.rulepack.PackDrafts;
import org.shuyue.shared.NotFound;
import org.springframework.stereotype.Component;

/** The rules that are supposed: a draft of a pack, or one rule with another period. */
@Component
class RuleReading {

    private final RuleSource rules;
    private final PackDrafts packs;

    RuleReading(RuleSource rules, PackDrafts packs) {
        this.rules = rules;
        this.packs = packs;
    }

    /** {@code null} when nothing is supposed of them. */
    @Nullable
    AssumedRule read(Question question, Notes notes) {
        if (!question.pack().isEmpty() && !question.rule().isEmpty()) {
            notes.wrong("rule", "规则包草稿和单条期限规则不能同时假设，请只保留一项");
        }
        if (!question.pack().isEmpty()) {
            return pack(question.pack(), notes);
        }
        if (!question.rule().isEmpty()) {
            return rule(question, notes);
        }
        if (!question.period().isEmpty() || !question.leads().isEmpty()) {
            notes.wrong("rule", "填写了假设的期限或者提醒，请选择它属于哪一条期限规则");
        }
        return null;
    }

    private @Nullable AssumedRule pack(String typed, Notes notes) {
        Long number = notes.number("pack", "规则包草稿", typed);
        if (number == null) {
            return null;
        }
        try {
            PackDraft draft = packs.find(number);
            notes.say("按规则包草稿：" + name(draft) + "，假设在办件也适用");
            return AssumedRule.pack(draft.pack(), packs.rules(draft));
        } catch (NotFound missing) {
            notes.wrong("pack", "这份规则包草稿已经不在了，请重新选择");
            return null;
        }
    }

    static String name(PackDraft draft) {
        return draft.title() + "（" + draft.pack() + "，自 " + draft.validFrom() + " 起）";
    }

    private @Nullable AssumedRule rule(Question question, Notes notes) {
        Optional<Rule> row = rules.all().stream()
                .filter(one -> one.id().equals(question.rule()))
                .findFirst();
        if (row.isEmpty()) {
            notes.wrong("rule", "规则包中没有“" + Notes.shortened(question.rule()) + "”这条期限规则，请从列表中选择");
        }
        Period period = notes.period("period", question.period());
        List<Period> leads = leads(question.leads(), notes);
        if (period == null || row.isEmpty()) {
            return null;
        }
        notes.say(question.rule() + "（" + row.get().clause() + "）的期限改为" + period.shown() + shown(leads));
        return AssumedRule.changed(question.rule(), period, leads);
    }

    private static List<Period> leads(String typed, Notes notes) {
        List<Period> leads = new ArrayList<>();
        for (String one : typed.split("[,，、;；\\s]+", -1)) {
            Period lead = one.isEmpty() ? null : notes.period("leads", one);
            if (lead != null && !lead.backwards()) {
                notes.wrong("leads", "提醒时间“" + one + "”须往前倒算，请在最前面加减号，例如 -P1WD");
            } else if (lead != null) {
                leads.add(lead);
            }
        }
        if (leads.size() > Rule.MOST_LEADS) {
            notes.wrong("leads", "一条规则最多提醒 " + Rule.MOST_LEADS + " 次，请减少");
        }
        return leads;
    }

    private static String shown(List<Period> leads) {
        return leads.isEmpty()
                ? ""
                : "，提醒改为" + leads.stream().map(Period::shown).collect(Collectors.joining("、"));
    }
}
