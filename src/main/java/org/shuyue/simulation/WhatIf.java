package org.shuyue.simulation;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tries out what a calendar, a rule or an absence would do to the deadlines of all cases that somebody may know of.
 * Nothing is written, and only one piece of the deadlines is held at a time. A question that cannot be tried out is
 * refused by {@link InputRefused}, on the fields of {@link Question}.
 */
@Service
@Transactional(readOnly = true)
public class WhatIf {
    /** Who may ask; a leader is answered for the own agency. */
    public static final Set<Role> ASKERS =
            Set.of(Role.SUPERVISOR, Role.LEADER, Role.AUTHORITY, Role.OPERATOR, Role.ADMINISTRATOR);

    /** Rows of a page at most. */
    private static final int LARGEST_PAGE = 200;

    private final Suppositions suppositions;
    private final Lines lines;
    private final Calendars calendars;
    private final Agencies agencies;

    WhatIf(Suppositions suppositions, Lines lines, Calendars calendars, Agencies agencies) {
        this.suppositions = suppositions;
        this.lines = lines;
        this.calendars = calendars;
        this.agencies = agencies;
    }

    /**
     * What it would do, with a page of the deadlines that are shown.
     *
     * @param page from 1
     * @param size of a page; at most 200 rows
     */
    public Outcome ask(Question question, Show show, int page, int size, Person asker) {
        Supposition supposition = suppositions.read(question, asker);
        Totals.Count count = new Totals.Count();
        LoadTally tally = new LoadTally(lines.today());
        Listing listing = new Listing(show, Math.max(1, page), Math.min(Math.max(1, size), LARGEST_PAGE));
        lines.each(supposition, asker, line -> {
            count.add(line);
            tally.add(line);
            listing.add(line);
        });
        return new Outcome(supposition.said(), count.totals(), tally.load(works(supposition)), listing.page());
    }

    /** Refuses what cannot be tried out, before an answer has begun. */
    public void check(Question question, Person asker) {
        suppositions.read(question, asker);
    }

    /** All deadlines that are shown, as a table for spreadsheet programs. */
    public void deadlines(Question question, Show show, Person asker, OutputStream out) {
        Supposition supposition = suppositions.read(question, asker);
        try (WhatIfCsv csv = WhatIfCsv.deadlines(out, agencies.all())) {
            lines.each(supposition, asker, line -> {
                if (show.lists(line)) {
                    csv.write(line);
                }
            });
        }
    }

    /** The load by person and day, as a table for spreadsheet programs. */
    public void load(Question question, Person asker, OutputStream out) {
        Supposition supposition = suppositions.read(question, asker);
        LoadTally tally = new LoadTally(lines.today());
        lines.each(supposition, asker, tally::add);
        try (WhatIfCsv csv = WhatIfCsv.load(out, agencies.all())) {
            csv.write(tally.load(works(supposition)));
        }
    }

    private Predicate<LocalDate> works(Supposition supposition) {
        WorkingDays now = calendars.current();
        WorkingDays then = supposition.assumption().calendars() == null
                ? now
                : supposition.assumption().calendars().national();
        return day -> now.isWorkingDay(day) || then.isWorkingDay(day);
    }

    /** Keeps one page of what is shown and counts the rest. */
    private static final class Listing {
        private final Show show;
        private final int number;
        private final int size;
        private final List<Line> kept = new ArrayList<>();
        private long found;

        Listing(Show show, int number, int size) {
            this.show = show;
            this.number = number;
            this.size = size;
        }

        void add(Line line) {
            if (show.lists(line)) {
                if (found / size == number - 1) {
                    kept.add(line);
                }
                found++;
            }
        }

        Page<Line> page() {
            return new Page<>(kept, number, size, found);
        }
    }
}
