package org.shuyue.signing;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.shuyue.deadline.Ledger;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.notice.Letters;
import org.shuyue.party.Agencies;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PaperNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A paper goes round its sides until all have signed, one refuses, or the time of the offer is over. */
@Component
public class SigningRounds {
    /** Rule of the time in which all sides must have signed. */
    public static final String OFFER = "agreement-signing.offer";

    private final Papers papers;
    private final Seals seals;
    private final Agencies agencies;
    private final People people;
    private final Ledger ledger;
    private final Letters letters;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SigningRounds(
            Papers papers,
            Seals seals,
            Agencies agencies,
            People people,
            Ledger ledger,
            Letters letters,
            Clock clock,
            ApplicationEventPublisher events) {
        this.papers = papers;
        this.seals = seals;
        this.agencies = agencies;
        this.people = people;
        this.ledger = ledger;
        this.letters = letters;
        this.clock = clock;
        this.events = events;
    }

    /** Begins; {@link InputRefused} when the paper no longer counts or a side has nobody who could sign. */
    @Transactional
    public void open(CaseNumber number, PaperNumber paperNumber, List<SigningSide> sides, Actor by) {
        Paper paper = papers.find(paperNumber);
        if (!paper.current()) {
            throw new InputRefused("", "文件 " + paperNumber + " " + paper.state().label() + "，不能签署");
        }
        if (sides.isEmpty()) {
            throw new InputRefused("", "没有写明由谁签署文件 " + paperNumber);
        }
        sides.forEach(this::refuseIfNobody);
        ledger.start(number, OFFER, paper.issuer(), clock.instant());
        events.publishEvent(SigningEvent.offered(
                number, paperNumber, sides.stream().map(this::shown).collect(Collectors.joining("、")), by));
        tell(number, paper, sides.get(0));
    }

    /** The next side is told; without one all have signed and the clock of the offer ends. */
    @Transactional
    public void signed(CaseNumber number, PaperNumber paperNumber, List<SigningSide> remaining) {
        Paper paper = papers.find(paperNumber);
        if (!remaining.isEmpty()) {
            tell(number, paper, remaining.get(0));
            return;
        }
        ledger.met(number, OFFER, clock.instant());
        letters.toApplicant(number, "文件已签署完成", name(paper) + "已由各方签署完成，可以在办件页面下载。");
    }

    @Transactional
    public void approved(CaseNumber number, PaperNumber paper, SigningSide side, Actor by) {
        events.publishEvent(SigningEvent.approved(number, paper, shown(side), by));
        AgencyId agency = requireNonNull(side.agency());
        letters.toRole(
                sealer(agency),
                agency,
                number,
                "请用印",
                name(papers.find(paper)) + "已经批准签署，请在“" + side.label() + "”处用印。");
    }

    @Transactional
    public void refused(CaseNumber number, PaperNumber paper, SigningSide side, String reasons, Actor by) {
        ledger.met(number, OFFER, clock.instant());
        events.publishEvent(SigningEvent.refused(number, paper, shown(side), reasons, by));
        letters.toApplicant(number, "签署被拒绝", shown(side) + "不同意签署" + name(papers.find(paper)) + "，理由：" + reasons);
    }

    /** The time is over: nobody can sign any more. */
    @Transactional
    public void expired(CaseNumber number, PaperNumber paper) {
        ledger.cancel(number, OFFER, clock.instant());
        events.publishEvent(SigningEvent.expired(number, paper));
        letters.toApplicant(number, "签署要约已失效", name(papers.find(paper)) + "未在期限内由各方签署，签署要约已失效；需要时请重新提请签署。");
    }

    /** Who approves that the agency signs: its leader, or where it has none whoever has the seal. */
    public Role approver(AgencyId agency) {
        return seals.leaders(agency).isEmpty() ? Role.KEEPER : Role.LEADER;
    }

    /** Who puts the seal: whoever has it, or where nobody has the leader. */
    public Role sealer(AgencyId agency) {
        return seals.keepers(agency).isEmpty() ? Role.LEADER : Role.KEEPER;
    }

    /** The name of the agency or person. */
    public String name(SigningSide side) {
        return side.agency() != null
                ? agencies.find(side.agency()).name()
                : people.find(requireNonNull(side.person())).name();
    }

    private void refuseIfNobody(SigningSide side) {
        if (side.agency() != null && !seals.hasAnybody(side.agency())) {
            throw new InputRefused("", "“" + name(side) + "”没有印章管理员，也没有负责人，无人可以用印；请先由系统管理员设置");
        }
        if (side.person() != null && !people.find(side.person()).active()) {
            throw new InputRefused("", "“" + name(side) + "”的账号已停用，不能签署");
        }
    }

    private void tell(CaseNumber number, Paper paper, SigningSide side) {
        String subject = "请签署文件";
        String text = name(paper) + "等待签署，位置：" + side.label() + "。";
        if (side.agency() != null) {
            letters.toRole(approver(side.agency()), side.agency(), number, subject, text);
        } else {
            letters.toPerson(requireNonNull(side.person()), number, subject, text);
        }
    }

    private String shown(SigningSide side) {
        return name(side) + "（" + side.label() + "）";
    }

    private static String name(Paper paper) {
        return "《" + paper.kind().title() + "》（" + paper.number() + "）";
    }
}
