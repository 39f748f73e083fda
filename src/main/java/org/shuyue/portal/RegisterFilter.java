package org.shuyue.portal;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.shared.InputRefused;
import org.shuyue.workflow.CaseQuery;

/** What people look for in the register of cases, as they typed it. */
public record RegisterFilter(String word, String state, String kind, String from, String until) {
    public RegisterFilter {
        word = Typed.text(word).strip();
        state = Typed.text(state);
        kind = Typed.text(kind);
        from = Typed.text(from);
        until = Typed.text(until);
    }

    /** {@link InputRefused} when something cannot be read. */
    CaseQuery query(int page, int size) {
        LocalDate first = Typed.dateOrNone("from", "起始日期", from);
        LocalDate last = Typed.dateOrNone("until", "截止日期", until);
        if (first != null && last != null && last.isBefore(first)) {
            throw new InputRefused("until", "截止日期不能早于起始日期，请改正后重新检索");
        }
        return new CaseQuery(
                Typed.word(word),
                open(),
                kind.isEmpty() ? null : kind,
                null,
                first == null ? null : midnight(first),
                last == null ? null : midnight(last.plusDays(1)),
                Typed.page(page),
                size);
    }

    public boolean any() {
        return !(word + state + kind + from + until).isEmpty();
    }

    Link link(String path) {
        return Link.to(path)
                .with("word", word)
                .with("state", state)
                .with("kind", kind)
                .with("from", from)
                .with("until", until);
    }

    private @Nullable Boolean open() {
        return switch (state) {
            case "open" -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Application.ZONE).toInstant();
    }
}
