package org.shuyue.breach;

import java.time.Clock;
import java.util.List;
import org.shuyue.Application;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The written notices of breaches: sent as they are, supplemented later, every version kept (XA-S9). */
@Component
public class BreachNotices {
    private static final NoticeContents NOTHING = new NoticeContents("", "", "", "", "", null);

    private final BreachNoticeMapper mapper;
    private final BreachMapper breaches;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    BreachNotices(BreachNoticeMapper mapper, BreachMapper breaches, Clock clock, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.breaches = breaches;
        this.clock = clock;
        this.events = events;
    }

    /** A new version; what the contents leave empty stays as the last version has it. */
    @Transactional
    public BreachNotice write(CaseNumber number, NoticeContents contents, Actor by) {
        List<BreachNotice> versions = mapper.of(number);
        NoticeContents before =
                versions.isEmpty() ? NOTHING : versions.get(versions.size() - 1).contents();
        BreachNotice notice =
                BreachNotice.of(number, versions.size() + 1, before.with(contents), by.shown(), Application.now(clock));
        mapper.insert(notice);
        breaches.dateLeak(number, notice.leakAt());
        List<String> missing = notice.contents().missing();
        events.publishEvent(new BreachEvent(
                "breach-notice.written",
                "保存书面报告第 " + notice.version() + " 版"
                        + (missing.isEmpty() ? "，内容齐全" : "，尚缺：" + String.join("、", missing)),
                number,
                by));
        return notice;
    }

    /** From the first to the last. */
    @Transactional(readOnly = true)
    public List<BreachNotice> versions(CaseNumber number) {
        return mapper.of(number);
    }
}
