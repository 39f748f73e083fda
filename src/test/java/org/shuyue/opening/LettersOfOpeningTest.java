package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.shuyue.calendar.Period;
import org.shuyue.deadline.ClockChange;
import org.shuyue.deadline.ClockEvent;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.support.MovableClock;
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The letters between receipt and answer: acceptance, and extension where the rules of the provider allow one. */
@ApplicationTest
class LettersOfOpeningTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    OpenWalk open;

    @Autowired
    Papers papers;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    @Autowired
    Agencies agencies;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    @Clause("YC-29b")
    void acceptsWithTheLastDayOfTheAnswer() {
        CaseNumber number = open.accepted(open.applied());

        assertThat(PaperText.of(papers, number, DocumentKind.ACCEPTANCE_LETTER))
                .contains(
                        "龚敏：",
                        number.value(),
                        "现予受理",
                        "答复期限：10个工作日，最后一日为2026年3月16日",
                        "发文单位（盖章）"
                                + agencies.find(walk.person("shouli").agency()).name());
    }

    @Test
    @Clause("YC-29b")
    void putsTheAnswerOffInWriting() {
        CaseNumber number = open.accepted(open.applied());
        events.publishEvent(extended(number, 0, LocalDate.of(2026, 3, 9)));

        assertThat(PaperText.of(papers, number, DocumentKind.EXTENSION_LETTER))
                .contains("龚敏：", "原定于2026年3月9日以前答复", "因须征求意见", "延长至2026年3月16日", "批准文件：云川〔2026〕9号");
    }

    @Test
    @Clause("YC-30a")
    void putsTheFindingOnAnObjectionOffInWriting() {
        CaseNumber number = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY);
        events.publishEvent(extended(number, 1, LocalDate.of(2026, 3, 2)));

        assertThat(PaperText.of(papers, number, DocumentKind.EXTENSION_LETTER)).contains("龚敏：", "权益异议", "延长至2026年3月3日");
    }

    @Test
    void saysNothingOfAnExtensionThatIsNoAnswers() {
        CaseNumber number = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        events.publishEvent(extended(number, 0, LocalDate.of(2026, 3, 2)));

        assertThat(papers.of(number)).extracting(Paper::kind).doesNotContain(DocumentKind.EXTENSION_LETTER);
    }

    /** No rule of the packs that come along allows an extension here; one that an agency brings may. */
    private ClockChange extended(CaseNumber number, int index, LocalDate former) {
        RunningDeadline deadline = ledger.of(number).get(index);
        Person by = walk.person("lingdao");
        return new ClockChange(
                deadline,
                new ClockEvent(
                        "extended 1",
                        ClockEvent.Kind.EXTENDED,
                        clock.instant(),
                        Period.parse("P5WD"),
                        null,
                        null,
                        "经批准延长",
                        "须征求意见",
                        "云川〔2026〕9号",
                        deadline.calendarVersion(),
                        by.id(),
                        clock.instant()),
                former.toString(),
                people.actor(by.id()));
    }
}
