package org.shuyue.deadline;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.calendar.CalendarReport;
import org.shuyue.calendar.DraftPreview;
import org.shuyue.shared.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts an amended calendar into effect in one step: the calendar is written, the running deadlines are replayed, the
 * chosen ones are shortened, the engine and the people concerned follow; or nothing of all that.
 */
@Service
public class AmendCalendar {
    private static final Comparator<ChangedDue> BY_NEW_END =
            Comparator.comparing(ChangedDue::thenDueAt).thenComparing(ChangedDue::id);

    private final CalendarDrafts drafts;
    private final Recount recount;
    private final Clock clock;

    AmendCalendar(CalendarDrafts drafts, Recount recount, Clock clock) {
        this.drafts = drafts;
        this.recount = recount;
        this.clock = clock;
    }

    /** What publishing the draft would change; nothing is changed. */
    @Transactional(readOnly = true)
    public Amendment preview(long draft) {
        DraftPreview preview = drafts.preview(draft);
        List<ChangedDue> changed = preview.publishable() ? recount.preview(preview.then()) : List.of();
        return new Amendment(
                preview,
                changed.stream().filter(ChangedDue::later).sorted(BY_NEW_END).toList(),
                changed.stream().filter(due -> !due.later()).sorted(BY_NEW_END).toList());
    }

    /**
     * Publishes the draft; {@link org.shuyue.shared.InputRefused} when it cannot be.
     *
     * @param base version of the calendars against which the preview was seen
     */
    @Transactional
    public CalendarReport publish(long draft, String base, Shortening shortening, Actor by) {
        if (!shortening.deadlines().isEmpty()) {
            Amendment seen = preview(draft);
            if (seen.calendar().publishable()) {
                ShorteningPolicy.check(shortening, seen.earlier(), clock.instant());
            }
        }
        CalendarReport report = drafts.publish(draft, base, by);
        recount.shorten(shortening.deadlines(), shortening.reason(), by);
        return report;
    }
}
