package org.shuyue.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class InboxTest {
    private static final String RARE = "张三😀𠮷㛃";

    private final PersonId reader = new PersonId("r-" + UUID.randomUUID());
    private final CaseNumber caseNumber = new CaseNumber("N-" + UUID.randomUUID());

    @Autowired
    Notices notices;

    @Autowired
    MovableClock clock;

    @Test
    void holdsWhatItsOwnerWasToldNewestFirst() {
        notices.tell(reader, "一", "文", caseNumber);
        notices.tell(reader, "二" + RARE, RARE.repeat(2000), null);

        assertThat(notices.inbox(reader, 1).rows())
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.subject()).isEqualTo("二" + RARE);
                            assertThat(newest.text()).isEqualTo(RARE.repeat(2000));
                            assertThat(newest.caseNumber()).isNull();
                            assertThat(newest.toldAt()).isEqualTo(clock.instant());
                        },
                        oldest -> assertThat(oldest.caseNumber()).isEqualTo(caseNumber));
    }

    @Test
    void countsTheUnread() {
        notices.tell(reader, "一", "文", null);
        notices.tell(reader, "二", "文", null);
        notices.read(notices.inbox(reader, 1).rows().get(0).id(), reader);
        assertThat(notices.unread(reader)).isEqualTo(1);

        notices.readAll(reader);
        assertThat(notices.unread(reader)).isZero();
    }

    @Test
    void isReadByItsOwnerOnly() {
        notices.tell(reader, "一", "文", null);
        long id = notices.inbox(reader, 1).rows().get(0).id();

        assertThatThrownBy(() -> notices.read(id, new PersonId("someone-else"))).isInstanceOf(NotFound.class);
        assertThat(notices.unread(reader)).isEqualTo(1);
    }

    @Test
    void keepsTheTimeOfTheFirstReading() {
        notices.tell(reader, "一", "文", null);
        long id = notices.inbox(reader, 1).rows().get(0).id();
        notices.read(id, reader);
        clock.advance(java.time.Duration.ofHours(1));
        notices.read(id, reader);

        assertThat(notices.inbox(reader, 1).rows().get(0).readAt())
                .isEqualTo(clock.instant().minusSeconds(3600));
    }

    @Test
    void hasPages() {
        for (int i = 0; i < 21; i++) {
            notices.tell(reader, "第" + i + "条", "文", null);
        }

        assertThat(notices.inbox(reader, 2).rows())
                .singleElement()
                .satisfies(last -> assertThat(last.subject()).isEqualTo("第0条"));
        assertThat(notices.inbox(reader, 1).total()).isEqualTo(21);
    }

    @Test
    void cutsASubjectThatNoColumnHolds() {
        notices.tell(reader, "😀".repeat(10_000), "文", null);

        assertThat(notices.inbox(reader, 1).rows().get(0).subject()).isEqualTo("😀".repeat(199) + "…");
    }
}
