package org.shuyue.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuyue.audit.Events;
import org.shuyue.audit.TrailEntry;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.deadline.Survey;
import org.shuyue.party.Person;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A review runs out of time; the supervisor presses, the agency explains, the score shows it. */
@ApplicationTest
class OverdueCaseTest {
    private static final AgencyId PROVIDER = new AgencyId("A0101");

    @Autowired
    ShareWalk walk;

    @Autowired
    CaseWalk cases;

    @Autowired
    MovableClock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    Supervision supervision;

    @Autowired
    Urgings urgings;

    @Autowired
    LateNotes notes;

    @Autowired
    Scorecard scorecard;

    @Autowired
    Events events;

    private CaseNumber number;
    private Person supervisor;
    private Person leader;

    @BeforeEach
    void forward() {
        number = walk.forwarded();
        supervisor = cases.person("duban");
        leader = cases.person("lingdao");
    }

    @Test
    void movesFromSoonToTodayToOverdue() {
        clock.set(LocalDateTime.of(2026, 3, 4, 10, 0));
        assertThat(numbers(Survey.Kind.SOON)).contains(number);
        clock.set(LocalDateTime.of(2026, 3, 9, 10, 0));
        assertThat(numbers(Survey.Kind.TODAY)).contains(number);
        assertThat(numbers(Survey.Kind.OVERDUE)).doesNotContain(number);
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        assertThat(numbers(Survey.Kind.OVERDUE)).contains(number);
        assertThat(numbers(Survey.Kind.TODAY)).doesNotContain(number);

        Overview overview = supervision.overview(supervisor);
        assertThat(overview.cells()).anySatisfy(cell -> {
            assertThat(cell.processId()).isEqualTo("conditional-share");
            assertThat(cell.duty()).isEqualTo(PROVIDER);
            assertThat(cell.counts().overdue()).isPositive();
        });
        assertThat(overview.total().overdue())
                .isEqualTo(supervision
                        .find(wanted(Survey.Kind.OVERDUE, null), supervisor)
                        .total());
    }

    @Test
    void isSeenByTheOwnLeaderAndNotByOthers() {
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));

        assertThat(supervision.find(wanted(Survey.Kind.OVERDUE, null), leader).rows())
                .extracting(RunningDeadline::caseNumber)
                .contains(number);
        assertThat(supervision
                        .find(wanted(Survey.Kind.OVERDUE, null), cases.person("weizhang"))
                        .rows())
                .extracting(RunningDeadline::duty)
                .doesNotContain(PROVIDER);
        assertThatThrownBy(() -> supervision.overview(cases.person("shenqing"))).isInstanceOf(NotFound.class);
    }

    @Test
    void isPressedForOnceADay() {
        clock.set(LocalDateTime.of(2026, 3, 10, 9, 0));
        long id = review().id();

        urgings.urge(id, " 请今天答复 ", supervisor);

        assertThat(cases.subjects(number, "lingdao")).contains("督办：办件 " + number);
        assertThat(urgings.of(number))
                .extracting(Urging::urgingText, Urging::urgedBy)
                .containsExactly(tuple("请今天答复", supervisor.id()));
        assertThat(events.ofCase(number)).extracting(TrailEntry::kind).contains("supervision.urged");
        assertThatThrownBy(() -> urgings.urge(id, "再次", supervisor))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请明天再督办");
        clock.set(LocalDateTime.of(2026, 3, 11, 9, 0));
        urgings.urge(id, "再次", supervisor);
        assertThat(urgings.of(number)).hasSize(2);
    }

    @Test
    void isNotPressedForByOthersOrWithoutWordsOrAfterItsEnd() {
        long id = review().id();

        assertThatThrownBy(() -> urgings.urge(id, "快", leader)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> urgings.urge(id, "快", cases.person("shenqing")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> urgings.urge(id, " ", supervisor)).hasMessageContaining("请填写督办意见");
        assertThatThrownBy(() -> urgings.urge(id, "字".repeat(501), supervisor)).hasMessageContaining("500");
        assertThatThrownBy(() -> urgings.urge(Long.MAX_VALUE, "快", supervisor)).isInstanceOf(NotFound.class);
        walk.complete(
                number,
                "shenhe",
                Map.of("decision", "refuse", "refusalReasons", "申请用途超出法定职责", "refusalBasis", "《某市公共数据条例》第三条"));
        assertThatThrownBy(() -> urgings.urge(id, "快", supervisor)).hasMessageContaining("不需要督办");
    }

    @Test
    @Clause("YC-54")
    void isExplainedWithReasonResponsibleAndRemedy() {
        long id = review().id();
        assertThatThrownBy(() -> notes.write(id, "忙", "某科", "加快", leader)).isInstanceOf(NotFound.class);
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        walk.fireTimers(number);

        assertThatThrownBy(() -> notes.write(id, "", " ", "", leader))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.problems()).hasSize(3));
        assertThatThrownBy(() -> notes.write(id, "忙", "某科", "加快", cases.person("weizhang")))
                .isInstanceOf(NotFound.class);
        notes.write(id, "系统故障", "数据科", "已修复，当日答复", leader);
        notes.write(id, "系统故障两天", "数据科", "已修复，当日答复", leader);

        assertThat(notes.of(id).orElseThrow().reason()).isEqualTo("系统故障两天");
        assertThat(events.ofCase(number)).extracting(TrailEntry::sentence).contains("说明超期原因：系统故障", "说明超期原因：系统故障两天");
        assertThat(supervision
                        .find(wanted(Survey.Kind.LATE, "conditional-share"), supervisor)
                        .rows())
                .extracting(RunningDeadline::id)
                .contains(id);
    }

    @Test
    @Clause("YC-50")
    void lowersTheScoreOfItsAgency() {
        YearMonth month = YearMonth.of(2026, 3);
        clock.set(LocalDateTime.of(2026, 3, 10, 0, 0));
        long before = score(month).late();
        walk.fireTimers(number);

        Score score = score(month);

        assertThat(score.late()).isEqualTo(before + 1);
        assertThat(score.keptRate()).isLessThan(100);
        assertThatThrownBy(() -> scorecard.of(month, month.minusMonths(1))).hasMessageContaining("不能早于");
        assertThatThrownBy(() -> scorecard.of(month.minusMonths(24), month)).hasMessageContaining("24");
        assertThatThrownBy(() -> scorecard.of(month.plusYears(1), month.plusYears(1)))
                .hasMessageContaining("还没有到");
    }

    private Score score(YearMonth month) {
        return scorecard.of(month, month).stream()
                .filter(score -> score.agency().equals(PROVIDER))
                .findFirst()
                .orElse(new Score(PROVIDER, 0, 0, 0, 0));
    }

    private RunningDeadline review() {
        return ledger.running(number, "conditional-share.review").orElseThrow();
    }

    private List<CaseNumber> numbers(Survey.Kind kind) {
        return supervision.find(wanted(kind, "conditional-share"), supervisor).rows().stream()
                .map(RunningDeadline::caseNumber)
                .toList();
    }

    private static Survey.Wanted wanted(Survey.Kind kind, @Nullable String process) {
        return new Survey.Wanted(kind, process, null, null, null, 1, 1000);
    }
}
