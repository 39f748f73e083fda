package org.shuyue.simulation;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to try out, as it was typed; whatever is not given is empty.
 *
 * @param draft number of a calendar draft
 * @param region where the supposed days would be ordered; empty for the whole country
 * @param off days that would be days of rest: {@code 2026-12-24, 2026-12-28 至 2026-12-31}
 * @param working days that would be worked
 * @param pack number of the draft of a rule pack
 * @param rule id of the rule that would say something else
 * @param period its period then: {@code P3WD}
 * @param leads of its warnings then, with spaces between: {@code -P2WD -P1WD}
 * @param absent log-in name of somebody who would be away
 * @param from first day away
 * @param to last day away
 * @param substitute log-in name of the one who would act instead
 * @param ended whether deadlines that have ended are replayed as well
 */
public record Question(
        String draft,
        String region,
        String off,
        String working,
        String pack,
        String rule,
        String period,
        String leads,
        String absent,
        String from,
        String to,
        String substitute,
        @Nullable Boolean ended) {

    public Question {
        draft = text(draft);
        region = text(region);
        off = text(off);
        working = text(working);
        pack = text(pack);
        rule = text(rule);
        period = text(period);
        leads = text(leads);
        absent = text(absent);
        from = text(from);
        to = text(to);
        substitute = text(substitute);
    }

    public boolean endedToo() {
        return Boolean.TRUE.equals(ended);
    }

    /** A field that a form or a program does not send is not there. */
    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
