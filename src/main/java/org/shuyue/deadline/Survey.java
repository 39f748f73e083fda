package org.shuyue.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.Page;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All deadlines at once, counted and listed, for those who supervise. */
@Service
public class Survey {
    public static final int PAGE_SIZE = 20;
    /** Whose days are counted for the medians; beyond that the oldest are left out. */
    private static final int MOST_USED = 20_000;

    private final SurveyMapper mapper;

    Survey(SurveyMapper mapper) {
        this.mapper = mapper;
    }

    /** Whose deadlines somebody may look at: all, or those that these agencies owe. */
    public record Sight(boolean everything, List<AgencyId> duties) {
        public Sight {
            duties = List.copyOf(duties);
        }

        public static Sight all() {
            return new Sight(true, List.of());
        }

        public static Sight of(Collection<AgencyId> duties) {
            return new Sight(false, List.copyOf(duties));
        }

        boolean nothing() {
            return !everything && duties.isEmpty();
        }
    }

    /** The moments that part what is overdue, due today and due soon. */
    public record Moments(Instant now, Instant endOfToday, Instant endOfSoon) {}

    /**
     * How many of a rule that an agency owes run, and how.
     *
     * @param duty {@code null} where it is nobody's in particular
     */
    public record Standing(
            String ruleId, @Nullable AgencyId duty, long running, long paused, long overdue, long today, long soon) {}

    /** Those that fell due in a month. */
    public record Month(int dueYear, int dueMonth, long total, long late) {
        public YearMonth month() {
            return YearMonth.of(dueYear, dueMonth);
        }
    }

    /** What came of those that an agency owed and that fell due in a span of days. */
    public record Kept(String ruleId, @Nullable AgencyId duty, long total, long late) {}

    /** How long one took that was met. */
    public record Used(
            String ruleId,
            @Nullable AgencyId duty,
            @Nullable String region,
            Instant startedAt,
            Instant endedAt,
            LocalDate dueDate) {
        public String calendarRegion() {
            return region == null ? "" : region;
        }
    }

    /** Which of them a list shows. */
    public enum Kind {
        OPEN("进行中"),
        TODAY("今天到期"),
        SOON("三个工作日内到期"),
        OVERDUE("已超期未办结"),
        PAUSED("暂停计算"),
        LATE("全部超期记录");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What is looked for; {@code null} does not matter.
     *
     * @param processId whose rules
     * @param dueFrom first day on which they fall due
     * @param dueUntil last such day
     * @param page from 1
     */
    public record Wanted(
            Kind kind,
            @Nullable String processId,
            @Nullable AgencyId duty,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueUntil,
            int page,
            int size) {
        public Wanted {
            page = Math.max(1, page);
        }

        @Nullable
        String rules() {
            return processId == null ? null : processId + ".%";
        }

        long offset() {
            return (page - 1L) * size;
        }
    }

    /** By rule and agency. */
    @Transactional(readOnly = true)
    public List<Standing> standings(Sight sight, Moments moments) {
        return sight.nothing() ? List.of() : mapper.standings(sight, moments);
    }

    /** In order; months in which nothing fell due are left out. */
    @Transactional(readOnly = true)
    public List<Month> months(Sight sight, LocalDate from, Instant now) {
        return sight.nothing() ? List.of() : mapper.months(sight, from, now);
    }

    /** By rule and agency, of those that fell due from the first day to the last, both included. */
    @Transactional(readOnly = true)
    public List<Kept> kept(Sight sight, LocalDate from, LocalDate until, Instant now) {
        return sight.nothing() ? List.of() : mapper.kept(sight, from, until, now);
    }

    /** The latest that were met from that moment on and before the other. */
    @Transactional(readOnly = true)
    public List<Used> used(Sight sight, Instant from, Instant until) {
        return sight.nothing() ? List.of() : mapper.used(sight, from, until, MOST_USED);
    }

    /** Empty when there is none, or it is out of sight. */
    @Transactional(readOnly = true)
    public Optional<RunningDeadline> look(Sight sight, long id) {
        return sight.nothing() ? Optional.empty() : mapper.look(sight, id).map(DeadlineRow::deadline);
    }

    /** Those that fall due first come first; of the late ones the latest. */
    @Transactional(readOnly = true)
    public Page<RunningDeadline> find(Sight sight, Wanted wanted, Moments moments) {
        if (sight.nothing()) {
            return new Page<>(List.of(), 1, wanted.size(), 0);
        }
        List<RunningDeadline> rows = mapper.find(sight, wanted, moments).stream()
                .map(DeadlineRow::deadline)
                .toList();
        return new Page<>(rows, wanted.page(), wanted.size(), mapper.count(sight, wanted, moments));
    }
}
