package org.shuyue.maintenance;

import java.time.LocalDate;
import java.util.Optional;
import org.shuyue.calendar.WorkingDays;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.SharingType;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;

/** An agency loosens what is its own for the time of an emergency, or its authority does (YC-20c). */
public final class EmergencyPolicy {
    private static final int MOST_DAYS = 366;

    private EmergencyPolicy() {}

    /** Reviewers and leaders of the provider, and the authority that oversees it. */
    public static boolean mayDeclare(Person person, Resource resource, Jurisdiction jurisdiction) {
        boolean ofProvider =
                person.agency().equals(resource.provider()) && (person.has(Role.REVIEWER) || person.has(Role.LEADER));
        return ofProvider || jurisdiction.covers(person, resource.provider());
    }

    /** Stricter to looser only; empty where the adjustment is one. */
    public static Optional<String> objection(Resource resource, SharingType temporary) {
        if (resource.sharingType() == SharingType.UNCONDITIONAL) {
            return Optional.of("“" + resource.name() + "”已是无条件共享，无需临时调整");
        }
        return resource.sharingType().isStricterThan(temporary)
                ? Optional.empty()
                : Optional.of("“" + resource.name() + "”现为"
                        + resource.sharingType().label() + "，临时调整只能放宽，不能改为" + temporary.label());
    }

    /** A last day to come, within a year, on which people work: somebody is there to see the type return. */
    public static Optional<String> objection(LocalDate until, LocalDate today, WorkingDays calendar) {
        if (!until.isAfter(today)) {
            return Optional.of("调整截止日期 " + until + " 已过或者就是今天，请填写今天以后的工作日");
        }
        if (until.isAfter(today.plusDays(MOST_DAYS))) {
            return Optional.of("调整截止日期 " + until + " 超过一年，临时调整不能超过一年；长期调整请办理类型评估");
        }
        return calendar.isWorkingDay(until)
                ? Optional.empty()
                : Optional.of("调整截止日期 " + until + " 不是工作日（"
                        + calendar.describe(until).reason() + "），请改为此前或者此后的工作日，例如 " + calendar.plus(until, 1));
    }
}
