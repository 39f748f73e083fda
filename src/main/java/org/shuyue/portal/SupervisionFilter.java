package org.shuyue.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.deadline.Survey;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;

/** Which deadlines a supervisor looks for, as it stands in the address. */
public record SupervisionFilter(String kind, String process, String agency, String from, String until) {
    public SupervisionFilter {
        kind = Typed.text(kind);
        process = Typed.text(process);
        agency = Typed.text(agency);
        from = Typed.text(from);
        until = Typed.text(until);
    }

    public Survey.Kind shown() {
        Survey.Kind chosen = Typed.choice(Survey.Kind.class, kind);
        return chosen == null ? Survey.Kind.OVERDUE : chosen;
    }

    /** {@link InputRefused} when something cannot be read. */
    Survey.Wanted wanted(int page, int size) {
        LocalDate first = Typed.dateOrNone("from", "到期日自", from);
        LocalDate last = Typed.dateOrNone("until", "到期日至", until);
        if (first != null && last != null && last.isBefore(first)) {
            throw new InputRefused("until", "截止日期不能早于起始日期，请改正后重新检索");
        }
        return new Survey.Wanted(
                shown(),
                process.isBlank() ? null : plain(process),
                Typed.idOrNone(agency, AgencyId::new, "agency", "责任部门"),
                first,
                last,
                Typed.page(page),
                size);
    }

    /** A process id has no wildcards; a text that has some names no procedure. */
    private static @Nullable String plain(String process) {
        return process.matches("[a-z0-9-]+") ? process : "-";
    }

    Link link(String path) {
        return Link.to(path)
                .with("kind", shown().name())
                .with("process", process)
                .with("agency", agency)
                .with("from", from)
                .with("until", until);
    }
}
