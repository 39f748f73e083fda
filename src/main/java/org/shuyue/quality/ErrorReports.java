package org.shuyue.quality;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.access.Grant;
import org.shuyue.access.Grants;
import org.shuyue.deadline.Ledger;
import org.shuyue.notice.Letters;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.shuyue.shared.Sha256;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The error reports on shared data: told to the provider at once, checked, answered (YC-25, SP-04b). */
@Component
@Transactional
public class ErrorReports {
    /** The provider checks and corrects within the period of this rule, from the receipt of the report (YC-25a). */
    static final String RULE = "data-correction.correct";

    /** Whoever finds an error tells the provider within the period of this rule, from the discovery (SP-04b). */
    static final String TELLING = "data-correction.tell-provider";

    private final ErrorReportMapper mapper;
    private final Cases cases;
    private final Ledger ledger;
    private final Letters letters;
    private final Grants grants;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ErrorReports(
            ErrorReportMapper mapper,
            Cases cases,
            Ledger ledger,
            Letters letters,
            Grants grants,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.ledger = ledger;
        this.letters = letters;
        this.grants = grants;
        this.clock = clock;
        this.events = events;
    }

    /** The provider hears of it at once; its clock runs (YC-25a, SP-04b). */
    public void report(ErrorReport report, String processId, Person by) {
        CaseNumber number = report.caseNumber();
        try {
            mapper.insert(report, marker(report.resource(), report.faultItem(), report.recordKey(), by));
        } catch (DuplicateKeyException twice) {
            throw new InputRefused("recordKey", "本单位已反馈同一条记录的同一信息项，请等待答复");
        }
        cases.register(
                number,
                processId,
                "数据纠错：" + report.resourceName(),
                by,
                report.correctionState().label());
        cases.forward(number, report.provider());
        ledger.start(number, RULE, report.provider(), report.reportedAt());
        recordTelling(report);
        String text = "“" + report.resourceName() + "”的使用单位反馈数据有误（"
                + report.faultKind().label() + "）：" + report.whatIsWrong() + "。请自收到反馈之日起五个工作日内校核更正（YC-25a）。"
                + ContinuedBusiness.NOTICE;
        letters.toRole(Role.REVIEWER, report.provider(), number, "共享数据有误，请校核更正", text);
        letters.toRole(Role.LEADER, report.provider(), number, "共享数据有误，请校核更正", text);
        if (report.faultKind() == FaultKind.SECURITY) {
            letters.toRole(Role.OPERATOR, null, number, "共享数据有安全问题", text);
        }
        letters.toApplicant(
                number, "反馈已送达提供部门", "您反馈的“" + report.resourceName() + "”数据问题已送达提供部门。" + ContinuedBusiness.NOTICE);
        tell(
                "data-correction.reported",
                "反馈“" + report.resourceName() + "”数据有误",
                report,
                Map.of(
                        "kind", report.faultKind().name(),
                        "item", report.faultItem(),
                        "discoveredOn", report.discoveredOn().toString()),
                Actor.of(by.id(), by.name()));
    }

    /** The reporter hears; so does everybody who uses the data, when it was corrected. */
    public void answer(CaseNumber number, ReportAnswer answer, Actor by) {
        ErrorReport report = get(number);
        Instant now = clock.instant();
        CorrectionState state = answer.state();
        mapper.answer(number, state, answer, by.shown(), now);
        ledger.met(number, RULE, now);
        cases.close(number, state.label());
        String text = state == CorrectionState.RIGHT
                ? "提供部门认为数据无误。理由：" + answer.reasons() + "。依据：" + answer.basis() + "。" + ContinuedBusiness.NOTICE
                : "提供部门已更正：" + answer.note()
                        + (state == CorrectionState.HANDED_OVER ? "。同类问题转质量整改：" + answer.widerProblem() : "。");
        letters.toApplicant(number, "数据纠错已答复：" + state.label(), text);
        if (state != CorrectionState.RIGHT) {
            tellOtherUsers(report);
        }
        tell(
                "data-correction.answered",
                "答复：" + state.label(),
                report,
                Map.of("note", answer.note(), "reasons", answer.reasons(), "basis", answer.basis()),
                by);
    }

    /** Somebody else begins the rectification, within this transaction. */
    public void handOver(CaseNumber number) {
        events.publishEvent(new ErrorReportHandedOver(get(number)));
    }

    public void rectifiedIn(CaseNumber number, CaseNumber rectification) {
        mapper.handedOver(number, rectification);
    }

    public void withdraw(CaseNumber number, String reason, Actor by) {
        ErrorReport report = get(number);
        mapper.withdraw(number, reason);
        ledger.cancel(number, RULE, clock.instant());
        cases.close(number, CorrectionState.WITHDRAWN.label());
        letters.toRole(
                Role.REVIEWER,
                report.provider(),
                number,
                "反馈已撤回",
                "反馈人撤回了“" + report.resourceName() + "”的数据纠错反馈：" + reason);
        tell("data-correction.withdrawn", "反馈人撤回：" + reason, report, Map.of("reason", reason), by);
    }

    @Transactional(readOnly = true)
    public Optional<ErrorReport> find(CaseNumber number) {
        return mapper.find(number);
    }

    /** The case in which the person's agency reported the same already. */
    @Transactional(readOnly = true)
    public Optional<CaseNumber> openFor(ResourceId resource, String item, String recordKey, Person by) {
        return mapper.openFor(marker(resource, item, recordKey, by));
    }

    /** Whether the person was given the resource's data. */
    @Transactional(readOnly = true)
    public boolean uses(PersonId person, ResourceId resource) {
        return grants.of(person).stream().anyMatch(grant -> grant.resource().equals(resource));
    }

    /** The limit of the one who found it ends with the report; whether it was kept stays in the ledger. */
    private void recordTelling(ErrorReport report) {
        Instant found = report.discoveredOn().atStartOfDay(Application.ZONE).toInstant();
        Instant told = report.reportedAt();
        if (ledger.start(report.caseNumber(), TELLING, report.reporterAgency(), found)
                .dueAt()
                .isBefore(told)) {
            ledger.breach(report.caseNumber(), TELLING, told);
        }
        ledger.met(report.caseNumber(), TELLING, told);
    }

    private void tellOtherUsers(ErrorReport report) {
        grants.notEnded(report.resource()).stream()
                .map(Grant::applicant)
                .distinct()
                .filter(user -> !user.equals(report.reporter()))
                .forEach(user -> letters.toPerson(
                        user,
                        report.caseNumber(),
                        "您使用的数据已更正",
                        "“" + report.resourceName() + "”的信息项“" + report.faultItem() + "”有数据更正，请及时更新已取得的数据。"));
    }

    private static String marker(ResourceId resource, String item, String recordKey, Person by) {
        return Sha256.of(String.join("\n", by.agency().value(), resource.value(), item, recordKey.strip()));
    }

    private void tell(String kind, String sentence, ErrorReport report, Map<String, String> details, Actor by) {
        events.publishEvent(new ErrorReportEvent(kind, sentence, report, details, by));
    }

    private ErrorReport get(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No error report " + number));
    }
}
