package org.shuyue.quality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.calendar.Calendars;
import org.shuyue.calendar.Deadlines;
import org.shuyue.calendar.Due;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.ResourceQuery;
import org.shuyue.catalogue.Resources;
import org.shuyue.deadline.Rule;
import org.shuyue.deadline.RuleSource;
import org.shuyue.notice.Notices;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The yearly inspections start by themselves (WH-14a): of what the platform holds at once, of the rest by telling who has
 * to send a file. Each due date is taken up once, by whichever node comes first; what failed is tried again the next day.
 */
@Component
public class YearlyInspections {
    static final String RULE = "quality-inspection.yearly";

    private static final Logger LOG = LoggerFactory.getLogger(YearlyInspections.class);
    private static final int PAGE = 200;
    /** More wait for the next time, so that they do not fill the queue of those that people begin. */
    private static final int MOST_AT_ONCE = 20;

    private static final int MOST_ATTEMPTS = 3;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofDays(1);

    private final Resources resources;
    private final Datasets datasets;
    private final Inspections inspections;
    private final InspectionMapper mapper;
    private final QualityRules rules;
    private final RuleSource limits;
    private final Calendars calendars;
    private final Notices notices;
    private final People people;
    private final Clock clock;

    YearlyInspections(
            Resources resources,
            Datasets datasets,
            Inspections inspections,
            InspectionMapper mapper,
            QualityRules rules,
            RuleSource limits,
            Calendars calendars,
            Notices notices,
            People people,
            Clock clock) {
        this.resources = resources;
        this.datasets = datasets;
        this.inspections = inspections;
        this.mapper = mapper;
        this.rules = rules;
        this.limits = limits;
        this.calendars = calendars;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    /** Every hour; how many inspections it began. */
    @Scheduled(fixedDelay = 3_600_000, initialDelay = 300_000)
    public int startDue() {
        int begun = 0;
        for (int number = 1; begun < MOST_AT_ONCE; number++) {
            Page<Resource> page = resources.search(new ResourceQuery("", null, null, null, "", number, PAGE));
            for (Resource resource : page.rows()) {
                if (begun < MOST_AT_ONCE && startIfDue(resource)) {
                    begun++;
                }
            }
            if (number >= page.pages()) {
                break;
            }
        }
        return begun;
    }

    /** Empty where no pack has a rule for it. */
    public Optional<YearlyDuty> dutyOf(Resource resource) {
        Instant since = mapper.lastAnnual(resource.id()).orElse(resource.publishedAt());
        return limits.find(RULE, since.atZone(Application.ZONE).toLocalDate(), resource.provider())
                .map(rule -> duty(rule, since));
    }

    private YearlyDuty duty(Rule rule, Instant since) {
        Due due = Deadlines.count(calendars.current(), since, rule.period(), rule.hours());
        Instant startAt =
                Deadlines.warnAt(calendars.current(), due, rule.warningLeads().get(0));
        return new YearlyDuty(since, due.dueDate(), due.dueAt(), startAt, rule.clause());
    }

    private boolean startIfDue(Resource resource) {
        boolean held = datasets.has(resource.id());
        if (!held && rules.declaredFor(resource.id()) == 0) {
            return false;
        }
        return dutyOf(resource)
                .filter(duty -> !duty.startAt().isAfter(clock.instant()))
                .filter(duty -> takenUp(resource, duty, held))
                .map(duty -> held ? begin(resource, duty) : askForFile(resource, duty))
                .orElse(false);
    }

    /** One that failed is tried again; a request for a file is sent once. */
    private boolean takenUp(Resource resource, YearlyDuty duty, boolean again) {
        Instant now = Application.now(clock);
        if (mapper.attempts(resource.id(), duty.dueDate()).isPresent()) {
            return again
                    && mapper.tryAgain(resource.id(), duty.dueDate(), MOST_ATTEMPTS, now.minus(BETWEEN_ATTEMPTS), now)
                            == 1;
        }
        try {
            mapper.takeUp(resource.id(), duty.dueDate(), now);
            return true;
        } catch (DuplicateKeyException anotherNode) {
            return false;
        }
    }

    private boolean begin(Resource resource, YearlyDuty duty) {
        try {
            long id = inspections.beginYearly(resource, duty).id();
            mapper.took(resource.id(), duty.dueDate(), id);
            return true;
        } catch (InputRefused busy) {
            LOG.info("The yearly inspection of {} has to wait: {}", resource.id(), busy.getMessage());
            return false;
        }
    }

    private boolean askForFile(Resource resource, YearlyDuty duty) {
        String text = "“" + resource.name() + "”（" + resource.id() + "）的年度数据质量检查应当在 " + duty.dueDate() + " 以前完成（"
                + duty.clause() + "）。平台没有存放该资源的数据，请在“数据质量”中上传数据文件，按年度检查办理。";
        people.withRole(Role.REVIEWER, resource.provider())
                .forEach(person -> notices.tell(person.id(), "年度数据质量检查：请上传数据", text, null));
        people.withRole(Role.OPERATOR).forEach(person -> notices.tell(person.id(), "年度数据质量检查：请上传数据", text, null));
        return false;
    }
}
