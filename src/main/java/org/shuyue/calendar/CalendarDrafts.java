package org.shuyue.calendar;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.CalendarDraftChanged.Change;
import org.shuyue.calendar.CalendarReport.RowProblem;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Shortened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices that were brought in, to be looked at before they take effect; nothing counts by a draft. */
@Service
public class CalendarDrafts {
    private static final int LONGEST_REGION = 128;
    private static final int LONGEST_FILE_NAME = 100;
    private static final int MOST_WAITING = 100;

    private final CalendarDraftMapper drafts;
    private final CalendarMapper mapper;
    private final Calendars calendars;
    private final CalendarImport imports;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CalendarDrafts(
            CalendarDraftMapper drafts,
            CalendarMapper mapper,
            Calendars calendars,
            CalendarImport imports,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.mapper = mapper;
        this.calendars = calendars;
        this.imports = imports;
        this.clock = clock;
        this.events = events;
    }

    /** Keeps the file, faulty or not, as long as it is a text. */
    @Transactional
    public CalendarDraft bring(NewDraft draft, Actor by) {
        String text = CalendarText.of(draft.content());
        if (text.isBlank()) {
            throw new InputRefused("file", "文件是空的，请核对是否选错了文件");
        }
        if (draft.region().length() > LONGEST_REGION) {
            throw new InputRefused("region", "地区名称过长，不应超过" + LONGEST_REGION + "个字");
        }
        boolean ics = IcsCalendar.looksLike(text);
        return keep(unpublished(draft.region(), draft.fileName(), ics, ics ? draft.notice() : null, by), text, by);
    }

    /** A draft that takes a local notice out of the calendar again. */
    @Transactional
    public CalendarDraft withdraw(String region, String notice, Actor by) {
        NoticeName name = new NoticeName(notice, LocalDate.EPOCH);
        List<RowProblem> problems =
                CalendarCheck.problems(CalendarFile.withdrawing(notice), region, calendars.contents());
        if (!problems.isEmpty()) {
            throw new InputRefused("notice", problems.get(0).message());
        }
        return keep(unpublished(region, "撤销" + notice, false, name, by), "", by);
    }

    private CalendarDraft keep(CalendarDraft draft, String text, Actor by) {
        DraftKey key = new DraftKey();
        drafts.insert(draft, text, key);
        CalendarDraft kept = find(key.id());
        events.publishEvent(new CalendarDraftChanged(kept, Change.BROUGHT, by));
        return kept;
    }

    /** The draft, or {@link NotFound}. */
    @Transactional(readOnly = true)
    public CalendarDraft find(long id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("没有编号为" + id + "的工作日历草稿，请从工作日历页面重新进入"));
    }

    /** The file as it was brought in. */
    @Transactional(readOnly = true)
    public String content(long id) {
        return drafts.content(find(id).id());
    }

    /** That wait to be published, the newest first. */
    @Transactional(readOnly = true)
    public List<CalendarDraft> waiting() {
        return drafts.inState(DraftState.WAITING, MOST_WAITING);
    }

    /** Held against the calendar of today. */
    @Transactional(readOnly = true)
    public DraftPreview preview(long id) {
        CalendarDraft draft = find(id);
        CalendarFile file = file(draft);
        CalendarContents before = calendars.contents();
        WorkCalendars now = calendars.all();
        List<RowProblem> problems = CalendarCheck.problems(file, draft.region(), before);
        if (!problems.isEmpty()) {
            return DraftPreview.faulty(draft, file, problems, now);
        }
        CalendarContents after = before.with(file, draft.region());
        WorkCalendars then = after.calendars();
        DraftChange change = new DraftChange(before, after, draft.region());
        return new DraftPreview(
                draft, file.rows(), List.of(), now.version(), change.days(now, then), change.newYears(), then);
    }

    /** Number and date of the notice of an ICS file, where they were missing or wrong. */
    @Transactional
    public void name(long id, NoticeName notice, Actor by) {
        if (!find(id).ics()) {
            throw new InputRefused("notice", "CSV文件自带文号和发布日期，请在文件中修改后重新上传");
        }
        if (drafts.name(id, notice) != 1) {
            throw settled(find(id));
        }
        events.publishEvent(new CalendarDraftChanged(find(id), Change.NAMED, by));
    }

    @Transactional
    public void discard(long id, Actor by) {
        settle(id, DraftState.DISCARDED, by);
        events.publishEvent(new CalendarDraftChanged(find(id), Change.DISCARDED, by));
    }

    /**
     * Puts it into effect, as one step with whatever the transaction does besides; the running deadlines follow by the
     * event of the import. {@link InputRefused} when it was settled meanwhile, or when it has become faulty.
     *
     * @param base version of the calendars against which its preview was seen; another one is refused
     */
    @Transactional
    public CalendarReport publish(long id, String base, Actor by) {
        mapper.lock();
        CalendarDraft draft = find(id);
        settle(id, DraftState.PUBLISHED, by);
        String now = calendars.all().version();
        if (!now.equals(base)) {
            throw new InputRefused("base", "预览之后工作日历已被更新（现行版本 " + now + "），没有发布；请重新核对变化后再发布");
        }
        CalendarReport report = imports.take(file(draft), draft.region(), by);
        if (!report.accepted()) {
            throw new InputRefused("file", "文件中有" + report.problems().size() + "处问题，没有发布；请按预览页面的问题清单修改后重新上传");
        }
        return report;
    }

    private CalendarDraft unpublished(String region, String name, boolean ics, @Nullable NoticeName notice, Actor by) {
        return new CalendarDraft(
                0,
                region,
                shortened(name),
                ics,
                notice == null ? null : notice.number(),
                notice == null || !ics ? null : notice.published(),
                calendars.all().version(),
                DraftState.WAITING,
                clock.instant(),
                requireNonNull(by.person()),
                null,
                null);
    }

    private CalendarFile file(CalendarDraft draft) {
        return draft.withdrawal()
                ? CalendarFile.withdrawing(requireNonNull(draft.noticeNumber()))
                : CalendarFile.read(drafts.content(draft.id()), draft.notice());
    }

    private void settle(long id, DraftState state, Actor by) {
        if (drafts.settle(id, state, clock.instant(), requireNonNull(by.person())) != 1) {
            throw settled(find(id));
        }
    }

    private static InputRefused settled(CalendarDraft draft) {
        return new InputRefused("state", "这份草稿" + draft.state().label() + "，不能再更改；请到工作日历页面查看现行日历");
    }

    private static String shortened(String fileName) {
        return Shortened.to(LONGEST_FILE_NAME, fileName.isBlank() ? "未命名" : fileName.strip());
    }
}
