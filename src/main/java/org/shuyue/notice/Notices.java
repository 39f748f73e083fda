package org.shuyue.notice;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Page;
import org.shuyue.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The inboxes of the portal: everybody reads only the own one. */
@Component
@Transactional
public class Notices {
    static final int PAGE_SIZE = 20;
    private static final int MAX_SUBJECT = 400;

    private final NoticeMapper mapper;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Notices(NoticeMapper mapper, ApplicationEventPublisher publisher, Clock clock) {
        this.mapper = mapper;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** A subject of more than 400 characters is cut; the text may be of any length. */
    public void tell(PersonId person, String subject, String text, @Nullable CaseNumber caseNumber) {
        String heading = fitting(subject);
        mapper.insert(person, heading, text, caseNumber, clock.instant());
        publisher.publishEvent(new NoticeTold(person, heading, caseNumber));
    }

    /** Newest first; pages count from 1. */
    @Transactional(readOnly = true)
    public Page<Notice> inbox(PersonId person, int page) {
        int number = Math.max(1, page);
        return new Page<>(
                mapper.inbox(person, PAGE_SIZE, (number - 1L) * PAGE_SIZE), number, PAGE_SIZE, mapper.count(person));
    }

    /** What anybody was told about the case, the newest first, at most so many; for those who handle it. */
    @Transactional(readOnly = true)
    public List<Notice> ofCase(CaseNumber number, int most) {
        return mapper.ofCase(number, most);
    }

    @Transactional(readOnly = true)
    public long unread(PersonId person) {
        return mapper.unread(person);
    }

    /** Marks a message as read; one that belongs to somebody else is {@link NotFound}. */
    public void read(long id, PersonId person) {
        if (!mapper.belongs(id, person)) {
            throw new NotFound("没有这条通知，请返回收件箱重新选择");
        }
        mapper.read(id, person, clock.instant());
    }

    public void readAll(PersonId person) {
        mapper.readAll(person, clock.instant());
    }

    /** H2 counts half surrogate pairs as characters; none is torn apart. */
    private static String fitting(String subject) {
        if (subject.length() <= MAX_SUBJECT) {
            return subject;
        }
        int end = MAX_SUBJECT - 1;
        return subject.substring(0, Character.isHighSurrogate(subject.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
