package org.shuyue.notice;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Created;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.shuyue.Application;
import org.shuyue.deadline.Appointment;
import org.shuyue.deadline.RuleValidity;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseRow;

/**
 * Deadlines as an iCalendar text. The same deadlines give the same text, so that a reader can ask whether it changed.
 *
 * @param portal address to which links lead, without a slash at its end
 * @param cases as far as the register knows them
 */
record DeadlineCalendar(String portal, Map<CaseNumber, CaseRow> cases, Instant now) {
    private static final Duration REFRESH = Duration.ofHours(1);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String text(String name, List<Appointment> appointments, List<PlannedDay> planned) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Shuyue//Deadlines//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new XProperty("X-WR-TIMEZONE", Application.ZONE.getId()));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESH));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
        appointments.forEach(appointment -> calendar.add(event(appointment)));
        planned.forEach(day -> calendar.add(event(day)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(Appointment appointment) {
        RunningDeadline deadline = appointment.deadline();
        VEvent event = new VEvent(false);
        event.add(new Uid(deadline.caseNumber() + "-" + deadline.id() + "@shuyue"));
        event.add(new DtStamp(seconds(appointment.changedAt())));
        event.add(new Created(seconds(deadline.startedAt())));
        event.add(new LastModified(seconds(appointment.changedAt())));
        event.add(new Sequence(appointment.sequence()));
        when(deadline, event);
        event.add(new Summary(summary(deadline)));
        event.add(new Description(description(deadline)));
        event.add(new Url(URI.create(link(deadline))));
        event.add(new Categories("法定期限"));
        event.add(status(deadline));
        event.add(ImmutableTransp.TRANSPARENT);
        if (deadline.running() && !deadline.paused()) {
            deadline.warnings().stream().filter(now::isBefore).forEach(warning -> event.add(alarm(warning, deadline)));
        }
        return event;
    }

    private VEvent event(PlannedDay planned) {
        VEvent event = new VEvent(false);
        event.add(new Uid(planned.id() + "@shuyue"));
        event.add(new DtStamp(seconds(planned.changedAt())));
        event.add(new LastModified(seconds(planned.changedAt())));
        event.add(new DtStart<>(planned.day()));
        event.add(new DtEnd<>(planned.day().plusDays(1)));
        event.add(new Summary((planned.provisional() ? "【暂定】" : "") + planned.title()));
        event.add(new Description("依据：" + planned.basis()
                + (planned.provisional() ? "\n暂定：当年的放假通知尚未发布，发布后可能变化。" : "")
                + "\n页面：" + portal + planned.path()));
        event.add(new Url(URI.create(portal + planned.path())));
        event.add(new Categories("约定日期"));
        event.add(planned.provisional() ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** A whole day, or the moment where the period ends in the middle of one. */
    private static void when(RunningDeadline deadline, VEvent event) {
        if (deadline.period().unit().timed()) {
            event.add(new DtStart<>(seconds(deadline.dueAt())));
            return;
        }
        LocalDate last = deadline.dueDate();
        event.add(new DtStart<>(last));
        event.add(new DtEnd<>(last.plusDays(1)));
    }

    private static Status status(RunningDeadline deadline) {
        if (!deadline.running()) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return deadline.provisional() || deadline.paused()
                ? ImmutableStatus.VEVENT_TENTATIVE
                : ImmutableStatus.VEVENT_CONFIRMED;
    }

    private VAlarm alarm(Instant warning, RunningDeadline deadline) {
        VAlarm alarm = new VAlarm(seconds(warning));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description("即将到期：" + title(deadline)));
        return alarm;
    }

    private String summary(RunningDeadline deadline) {
        return mark(deadline) + "截止：" + title(deadline) + "（" + deadline.caseNumber() + "）";
    }

    private static String mark(RunningDeadline deadline) {
        if (!deadline.running()) {
            return "【" + deadline.state().label() + "】";
        }
        if (deadline.paused()) {
            return "【暂停计算】";
        }
        return (deadline.breached() ? "【已超期】" : "") + (deadline.provisional() ? "【暂定】" : "");
    }

    private String title(RunningDeadline deadline) {
        CaseRow row = cases.get(deadline.caseNumber());
        return row == null ? deadline.clause() : row.title();
    }

    private String description(RunningDeadline deadline) {
        List<String> lines = new ArrayList<>();
        lines.add((deadline.paused() ? "最早到期：" : "到期：")
                + deadline.dueText().replace('T', ' ')
                + (deadline.wholeDay() ? " 24:00" : ""));
        lines.add("期限：" + deadline.period().shown() + "，自 " + moment(deadline.startedAt()) + " 起算（"
                + deadline.terms().trigger() + "）");
        lines.add("依据：" + deadline.citation() + "（" + deadline.clause() + "）");
        if (deadline.provisional()) {
            lines.add("暂定：期限内有年度放假通知尚未发布，发布后可能变化。");
        }
        Instant paused = deadline.pausedAt();
        if (deadline.paused() && paused != null) {
            lines.add("期限自 " + moment(paused) + " 起暂停计算，恢复后到期日顺延。");
        }
        RuleValidity.note(deadline, LocalDate.ofInstant(now, Application.ZONE))
                .ifPresent(note -> lines.add(note + "。"));
        lines.add("办件：" + link(deadline));
        return String.join("\n", lines);
    }

    private String link(RunningDeadline deadline) {
        return portal + "/cases/" + deadline.caseNumber();
    }

    private static String moment(Instant instant) {
        return ZonedDateTime.ofInstant(instant, Application.ZONE).format(MOMENT);
    }

    private static Instant seconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }
}
