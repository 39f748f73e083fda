package org.shuyue.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.shuyue.Application;
import org.shuyue.calendar.CalendarDay;
import org.shuyue.calendar.Calendars;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.rulepack.PackVersion;
import org.shuyue.rulepack.RulePacks;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** By which rules and which calendar the deadlines of a case were counted. */
@Component
class CaseRules {
    private final Ledger ledger;
    private final RulePacks packs;
    private final Calendars calendars;

    CaseRules(Ledger ledger, RulePacks packs, Calendars calendars) {
        this.ledger = ledger;
        this.packs = packs;
        this.calendars = calendars;
    }

    /** The versions of the packs that governed on the days on which its deadlines started. */
    List<PackVersion> packsOf(CaseNumber number) {
        return ledger.of(number).stream()
                .flatMap(deadline -> packOf(deadline).stream())
                .distinct()
                .toList();
    }

    /** The version of its pack that governed on the day on which it started. */
    Optional<PackVersion> packOf(RunningDeadline deadline) {
        return packs.versionsOn(startOf(deadline)).stream()
                .filter(version -> version.pack().equals(deadline.terms().pack()))
                .findFirst();
    }

    /** Every day that a notice names, in the form in which the product imports it. */
    byte[] calendar() {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord("date", "kind", "name", "notice", "published");
            for (CalendarDay day : calendars.days()) {
                printer.printRecord(
                        day.date(), day.working() ? "work" : "holiday", day.name(), day.notice(), day.published());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static LocalDate startOf(RunningDeadline deadline) {
        return LocalDate.ofInstant(deadline.startedAt(), Application.ZONE);
    }
}
