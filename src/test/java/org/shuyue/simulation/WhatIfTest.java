package org.shuyue.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.CalendarDrafts;
import org.shuyue.calendar.NewDraft;
import org.shuyue.deadline.Ledger;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.InventedNotice;
import org.shuyue.support.MovableClock;
import org.shuyue.workflow.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** A share request is under review in A0101 since Monday 2 March 2026; the answer is due with Monday 9 March. */
@ApplicationTest
@Transactional
class WhatIfTest {
    private static final String RULE = "conditional-share.review";
    private static final AgencyId HEALTH = new AgencyId("A0104");

    @Autowired
    WhatIf whatIf;

    @Autowired
    ShareWalk walk;

    @Autowired
    Cases cases;

    @Autowired
    Ledger ledger;

    @Autowired
    TaskService tasks;

    @Autowired
    Substitutions substitutions;

    @Autowired
    People people;

    @Autowired
    CalendarDrafts drafts;

    @Autowired
    MovableClock clock;

    @Test
    void showsWhichDateADayOffWouldMove() {
        CaseNumber number = walk.forwarded();

        Line line = line(Map.of("off", "2026-03-05"), number);

        assertThat(line.deadline().now().dueText()).isEqualTo("2026-03-09");
        assertThat(line.deadline().then().dueText()).isEqualTo("2026-03-10");
        assertThat(line.deadline().movedBy()).isEqualTo(1);
        assertThat(line.row()).isNotNull();
        assertThat(ledger.of(number).get(0).dueText()).as("nothing is written").isEqualTo("2026-03-09");
        assertThat(line(Map.of("off", "2026-03-05", "region", "云川市"), number)
                        .deadline()
                        .later())
                .isTrue();
        assertThat(line(Map.of("off", "2026-03-05", "region", "临江县"), number)
                        .deadline()
                        .later())
                .isFalse();
    }

    @Test
    void countsByADraftOfTheCalendar() {
        clock.set(LocalDateTime.of(2026, 12, 28, 10, 0));
        CaseNumber number = walk.forwarded();
        long draft = drafts.bring(
                        new NewDraft(
                                "",
                                "2027.csv",
                                new ByteArrayInputStream(InventedNotice.OF_2027.getBytes(StandardCharsets.UTF_8)),
                                null),
                        people.actor(new PersonId("admin")))
                .id();

        Line line = line(Map.of("draft", String.valueOf(draft)), number);

        assertThat(line.deadline().now().provisional()).isTrue();
        assertThat(line.deadline().then().dueText()).isEqualTo("2027-01-06");
        assertThat(line.deadline().then().provisional()).isFalse();
    }

    @Test
    void findsTheCasesThatAShorterPeriodWouldMakeLate() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 6, 10, 0));
        Map<String, String> shorter = Map.of("rule", RULE, "period", "P3WD");

        Outcome outcome = ask(shorter, Show.BREACH, "duban");

        assertThat(numbers(outcome)).contains(number);
        assertThat(outcome.totals().wouldBreach()).isEqualTo(outcome.lines().total());
        assertThat(outcome.said()).containsExactly(RULE + "（YC-22c）的期限改为3个工作日");
        assertThat(numbers(ask(Map.of("rule", RULE, "period", "P4WD"), Show.BREACH, "duban")))
                .doesNotContain(number);
    }

    @Test
    void replaysWhatHasEndedWhenAsked() {
        CaseNumber number = walk.forwarded();
        clock.set(LocalDateTime.of(2026, 3, 6, 10, 0));
        walk.complete(number, "shenhe", Map.of("decision", "agree"));
        Map<String, String> shorter = new HashMap<>(Map.of("rule", RULE, "period", "P3WD"));

        assertThat(numbers(ask(shorter, Show.ALL, "duban"))).doesNotContain(number);
        shorter.put("ended", "true");
        assertThat(numbers(ask(shorter, Show.BREACH, "duban"))).contains(number);
    }

    @Test
    void sharesTheWorkOfAnAbsentReviewerAmongTheColleagues() {
        CaseNumber number = walk.forwarded();
        double before = load(Map.of("off", "2026-10-10"), "fuhe", LocalDate.of(2026, 3, 9));

        Line line = line(away("shenhe", ""), number);

        assertThat(names(line.now())).containsExactly("fuhe", "shenhe");
        assertThat(names(line.then())).containsExactly("fuhe");
        assertThat(line.deadline().movedBy()).isZero();
        assertThat(load(away("shenhe", ""), "fuhe", LocalDate.of(2026, 3, 9))).isEqualTo(before * 2);
        assertThat(load(away("shenhe", ""), "shenhe", LocalDate.of(2026, 3, 9))).isZero();
    }

    @Test
    void givesItToTheSubstituteWhereThereIsOne() {
        CaseNumber number = walk.forwarded();

        Line line = line(away("shenhe", "lingdao"), number);

        assertThat(names(line.then())).containsExactlyInAnyOrder("fuhe", "lingdao");
    }

    @Test
    void countsATaskForTheOneWhoHasTakenIt() {
        CaseNumber number = walk.forwarded();
        tasks.claim(walk.task(number, "shenhe").taskId(), "shenhe");

        assertThat(names(line(Map.of("off", "2026-10-10"), number).now())).containsExactly("shenhe");
        assertThat(names(line(away("shenhe", "lingdao"), number).then())).containsExactly("lingdao");
        assertThat(names(line(away("shenhe", ""), number).then())).containsExactly("fuhe");
    }

    @Test
    void heedsTheAbsencesThatAreRecorded() {
        CaseNumber number = walk.forwarded();
        substitutions.record(
                new PersonId("fuhe"),
                new PersonId("lingdao"),
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 10),
                people.actor(new PersonId("fuhe")));

        assertThat(names(line(Map.of("off", "2026-10-10"), number).now()))
                .containsExactlyInAnyOrder("lingdao", "shenhe");
        assertThat(names(line(Map.of("off", "2026-03-05,2026-03-06"), number).then()))
                .as("due on the day after the absence")
                .containsExactlyInAnyOrder("fuhe", "shenhe");
    }

    @Test
    void saysThatNobodyIsLeftAndWhichCasesAreAtRisk() {
        CaseNumber number = atHealth("卫生申请");

        Line line = line(away("weijian", ""), number);
        Outcome outcome = ask(away("weijian", ""), Show.AT_RISK, "duban");

        assertThat(names(line.now())).containsExactly("weijian");
        assertThat(line.then().shown()).isEqualTo("无人办理");
        assertThat(numbers(outcome)).contains(number);
        // other tests leave cases of agencies without anybody, too
        assertThat(outcome.load().lines()).anySatisfy(share -> {
            assertThat(share.name()).isEqualTo("无人办理");
            assertThat(share.agency()).isEqualTo(HEALTH);
        });
        assertThat(numbers(ask(awayUntil("weijian", "2026-03-06"), Show.AT_RISK, "duban")))
                .as("due after the return")
                .doesNotContain(number);
    }

    @Test
    void showsALeaderTheCasesOfTheOwnAgencyOnly() {
        CaseNumber own = walk.forwarded();
        CaseNumber other = atHealth("卫生申请");

        assertThat(numbers(ask(Map.of("off", "2026-03-05"), Show.ALL, "lingdao")))
                .contains(own)
                .doesNotContain(other);
        assertThat(problems(away("weijian", ""), "lingdao")).containsExactly("absent");
    }

    @Test
    void tellsAnAdministratorTheNumbersWithoutTheCases() {
        CaseNumber number = walk.forwarded();

        List<Line> found = new ArrayList<>();
        each(Map.of("off", "2026-03-05"), "admin", found::add);

        assertThat(found)
                .filteredOn(line -> line.deadline().now().caseNumber().equals(number))
                .singleElement()
                .satisfies(line -> assertThat(line.row()).isNull());
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(problems(Map.of(), "duban")).containsExactly("");
        assertThat(problems(
                        Map.of(
                                "off", "soon",
                                "region", "nowhere",
                                "rule", RULE,
                                "period", "five days",
                                "leads", "P1WD",
                                "absent", "nobody",
                                "from", "2026-03-09",
                                "to", "2026-03-05"),
                        "duban"))
                .contains("off", "region", "period", "leads", "absent");
        assertThat(problems(Map.of("period", "P3WD"), "duban")).containsExactly("rule");
        assertThat(problems(Map.of("rule", "no.such", "period", "P3WD"), "duban"))
                .containsExactly("rule");
        assertThat(problems(Map.of("substitute", "fuhe"), "duban")).containsExactly("absent");
        assertThat(problems(away("shenhe", "weijian"), "duban")).containsExactly("substitute");
        assertThat(problems(away("shenhe", "shenhe"), "duban")).containsExactly("substitute");
        assertThat(problems(awayUntil("shenhe", "2026-03-01"), "duban")).containsExactly("to");
        assertThat(problems(Map.of("draft", "999999"), "duban")).containsExactly("draft");
        assertThat(problems(Map.of("draft", "x"), "duban")).containsExactly("draft");
        assertThat(problems(Map.of("pack", "999999"), "duban")).containsExactly("pack");
        assertThat(problems(Map.of("off", "2026-03-05", "working", "2026-03-05"), "duban"))
                .containsExactly("working");
    }

    @Test
    void writesTablesForSpreadsheetProgramsThatRunNoFormula() {
        CaseNumber number = atHealth("=HYPERLINK(\"http://example.invalid\")");
        ByteArrayOutputStream deadlines = new ByteArrayOutputStream();
        ByteArrayOutputStream load = new ByteArrayOutputStream();

        whatIf.deadlines(question(Map.of("off", "2026-03-05")), Show.CHANGED, person("duban"), deadlines);
        whatIf.load(question(away("weijian", "")), person("duban"), load);

        assertThat(deadlines.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF办件编号,事项,")
                .contains(number + ",\"'=HYPERLINK(")
                .contains("2026-03-09,2026-03-10,延后,1,");
        assertThat(load.toString(StandardCharsets.UTF_8))
                .startsWith("\uFEFF办理人,登录名,部门,到期日,")
                .contains("无人办理,,云川市卫生健康委员会,2026-03-09,0,1")
                .contains("魏简,weijian,云川市卫生健康委员会,2026-03-09,1,0");
    }

    /** A case whose tasks the engine knows nothing of. */
    private CaseNumber atHealth(String title) {
        CaseNumber number = new CaseNumber("WHATIF-" + clock.instant().toEpochMilli());
        cases.register(number, "conditional-share", title, person("shenqing"), "审核中");
        cases.forward(number, HEALTH);
        ledger.start(number, RULE, HEALTH, clock.instant());
        return number;
    }

    private static Map<String, String> away(String absent, String substitute) {
        Map<String, String> away = new HashMap<>(awayUntil(absent, "2026-03-13"));
        away.put("substitute", substitute);
        return away;
    }

    private static Map<String, String> awayUntil(String absent, String to) {
        return Map.of("absent", absent, "from", "2026-02-27", "to", to);
    }

    private Outcome ask(Map<String, String> typed, Show show, String asker) {
        return whatIf.ask(question(typed), show, 1, 200, person(asker));
    }

    private Line line(Map<String, String> typed, CaseNumber number) {
        List<Line> found = new ArrayList<>();
        each(typed, "duban", line -> {
            if (line.deadline().now().caseNumber().equals(number)) {
                found.add(line);
            }
        });
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void each(Map<String, String> typed, String asker, Consumer<Line> what) {
        int page = 1;
        Outcome outcome;
        do {
            outcome = whatIf.ask(question(typed), Show.ALL, page++, 200, person(asker));
            outcome.lines().rows().forEach(what);
        } while (page <= outcome.lines().pages());
    }

    private double load(Map<String, String> typed, String login, LocalDate day) {
        return ask(typed, Show.ALL, "duban").load().lines().stream()
                .filter(row -> row.person() != null && row.person().id().value().equals(login))
                .mapToDouble(row -> row.on(day).then())
                .sum();
    }

    private List<String> problems(Map<String, String> typed, String asker) {
        List<String> fields = new ArrayList<>();
        assertThatThrownBy(() -> ask(typed, Show.ALL, asker))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused ->
                                refused.problems().stream().map(Problem::field).forEach(fields::add));
        return fields;
    }

    private static List<CaseNumber> numbers(Outcome outcome) {
        return outcome.lines().rows().stream()
                .map(line -> line.deadline().now().caseNumber())
                .toList();
    }

    private static List<String> names(Handlers handlers) {
        return handlers.people().stream().map(person -> person.id().value()).toList();
    }

    private Person person(String login) {
        return people.find(new PersonId(login));
    }

    private static Question question(Map<String, String> typed) {
        return new Question(
                typed.getOrDefault("draft", ""),
                typed.getOrDefault("region", ""),
                typed.getOrDefault("off", ""),
                typed.getOrDefault("working", ""),
                typed.getOrDefault("pack", ""),
                typed.getOrDefault("rule", ""),
                typed.getOrDefault("period", ""),
                typed.getOrDefault("leads", ""),
                typed.getOrDefault("absent", ""),
                typed.getOrDefault("from", ""),
                typed.getOrDefault("to", ""),
                typed.getOrDefault("substitute", ""),
                typed.containsKey("ended"));
    }
}
