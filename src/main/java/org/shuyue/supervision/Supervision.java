package org.shuyue.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.WorkCalendars;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.deadline.Survey;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.workflow.SoonDue;
import org.springframework.stereotype.Service;

/** How the deadlines of all procedures stand, as far as a person may look. */
@Service
public class Supervision {
    private static final Duration PACE_SPAN = Duration.ofDays(90);

    private final Survey survey;
    private final Jurisdiction jurisdiction;
    private final Calendars calendars;
    private final SoonDue soon;
    private final Clock clock;

    Supervision(Survey survey, Jurisdiction jurisdiction, Calendars calendars, SoonDue soon, Clock clock) {
        this.survey = survey;
        this.jurisdiction = jurisdiction;
        this.calendars = calendars;
        this.soon = soon;
        this.clock = clock;
    }

    public boolean mayLook(Person person) {
        return SupervisorSight.mayLook(person);
    }

    /** Whether the person looks at the deadlines of all agencies. */
    public boolean seesAll(Person person) {
        return mayLook(person) && sight(person).everything();
    }

    /** {@link NotFound} for those who supervise nothing. */
    public Overview overview(Person viewer) {
        Survey.Sight sight = sight(viewer);
        Instant now = clock.instant();
        List<Overview.Cell> cells = cells(survey.standings(sight, moments()));
        return new Overview(
                cells.stream().map(Overview.Cell::counts).reduce(Overview.Counts.NONE, Overview.Counts::plus),
                cells,
                survey.months(sight, Application.today(clock).minusMonths(11).withDayOfMonth(1), now).stream()
                        .map(month -> new Overview.Kept(month.month(), month.total(), month.late()))
                        .toList(),
                pace(survey.used(sight, now.minus(PACE_SPAN), now)));
    }

    /** The first parts of the rules of deadlines that run; {@link NotFound} for those who supervise nothing. */
    public Set<String> running(Person viewer) {
        return survey.standings(sight(viewer), moments()).stream()
                .map(standing -> processOf(standing.ruleId()))
                .collect(Collectors.toSet());
    }

    /** {@link NotFound} for those who supervise nothing. */
    public Page<RunningDeadline> find(Survey.Wanted wanted, Person viewer) {
        return survey.find(sight(viewer), wanted, moments());
    }

    /** Empty when there is none that the person sees. */
    public Optional<RunningDeadline> look(long deadlineId, Person viewer) {
        return survey.look(sight(viewer), deadlineId);
    }

    Survey.Sight sight(Person viewer) {
        if (!mayLook(viewer)) {
            throw new NotFound("没有这个页面，或者您无权查看");
        }
        return SupervisorSight.of(viewer, jurisdiction);
    }

    private Survey.Moments moments() {
        LocalDate tomorrow = Application.today(clock).plusDays(1);
        return new Survey.Moments(
                clock.instant(), tomorrow.atStartOfDay(Application.ZONE).toInstant(), soon.last());
    }

    private static List<Overview.Cell> cells(List<Survey.Standing> standings) {
        Map<Place, Overview.Counts> counted = new LinkedHashMap<>();
        standings.forEach(standing -> counted.merge(
                new Place(processOf(standing.ruleId()), standing.duty()),
                new Overview.Counts(
                        standing.running(), standing.overdue(), standing.today(), standing.soon(), standing.paused()),
                Overview.Counts::plus));
        return counted.entrySet().stream()
                .map(entry -> new Overview.Cell(
                        entry.getKey().processId(), entry.getKey().duty(), entry.getValue()))
                .toList();
    }

    /** Of all these together, whatever their procedures. */
    Overview.Pace paceOf(List<Survey.Used> used) {
        WorkCalendars all = calendars.all();
        return pace(
                "",
                used.stream()
                        .map(one -> days(one, all.in(one.calendarRegion())))
                        .toList());
    }

    private List<Overview.Pace> pace(List<Survey.Used> used) {
        WorkCalendars all = calendars.all();
        Map<String, List<Days>> byProcess = new TreeMap<>();
        used.forEach(one -> byProcess
                .computeIfAbsent(processOf(one.ruleId()), process -> new ArrayList<>())
                .add(days(one, all.in(one.calendarRegion()))));
        return byProcess.entrySet().stream()
                .map(entry -> pace(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Overview.Pace pace(String process, List<Days> days) {
        List<Long> used = days.stream().map(Days::used).sorted().toList();
        List<Long> allowed = days.stream()
                .map(Days::allowed)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Overview.Pace(
                process, used.size(), percentile(used, 50), percentile(used, 90), percentile(allowed, 50));
    }

    private static Days days(Survey.Used one, WorkingDays calendar) {
        LocalDate start = LocalDate.ofInstant(one.startedAt(), Application.ZONE);
        LocalDate end = LocalDate.ofInstant(one.endedAt(), Application.ZONE);
        return new Days(Math.max(0, calendar.between(start, end)), Math.max(0, calendar.between(start, one.dueDate())));
    }

    /** The smallest that at least so many percent do not exceed. */
    static long percentile(List<Long> sorted, int percent) {
        if (sorted.isEmpty()) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    /** Rules are named after the procedure whose clock they set: {@code conditional-share.review}. */
    public static String processOf(String ruleId) {
        int dot = ruleId.indexOf('.');
        return dot < 0 ? ruleId : ruleId.substring(0, dot);
    }

    private record Place(String processId, @Nullable AgencyId duty) {}

    private record Days(long used, long allowed) {}
}
