package org.shuyue.transfer.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementState;
import org.shuyue.agreement.Agreements;
import org.shuyue.calendar.Calendars;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.delivery.Arrival;
import org.shuyue.delivery.Arrivals;
import org.shuyue.party.Agencies;
import org.shuyue.party.Person;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.transfer.CarryTransfer;
import org.shuyue.transfer.Choice;
import org.shuyue.transfer.TableFiling;
import org.shuyue.transfer.Transfer;
import org.shuyue.transfer.TransferKind;
import org.shuyue.transfer.Transfers;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms of transfers, beyond what each field says of itself. */
@Configuration(proxyBeanMethods = false)
class TransferForms {
    /** In which an agreed share request waits for the copy of the table. */
    static final String AWAITING = "同意共享，待库表交付";

    private static final int ASKED_BEFORE = 3;

    private final Transfers transfers;
    private final Resources resources;
    private final Arrivals arrivals;
    private final Agreements agreements;
    private final Clock clock;

    TransferForms(Transfers transfers, Resources resources, Arrivals arrivals, Agreements agreements, Clock clock) {
        this.transfers = transfers;
        this.resources = resources;
        this.arrivals = arrivals;
        this.agreements = agreements;
        this.clock = clock;
    }

    /** Of an own share request that was agreed to and waits for its table, once (YC-22e). */
    @Bean
    FormPolicy tableDeliveryStartPolicy(Cases cases, TableFiling filing) {
        return FormPolicy.of(TableDeliveryProcess.START_FORM, submission -> {
            Optional<CaseRow> share = cases.look(new CaseNumber(submission.text(TableDeliveryProcess.SHARE_CASE)));
            if (share.filter(row -> row.applicant().equals(submission.by().id())
                            && row.state().equals(AWAITING))
                    .isEmpty()) {
                return List.of(new Problem("shareCase", "只有本人提出、已同意且待库表交付的共享申请才能办理库表交付"));
            }
            if (!transfers.openOf(share.get().number()).isEmpty()) {
                return List.of(new Problem("shareCase", "这件共享申请的库表交付正在办理，不必重复提出"));
            }
            if (filing.isRefused(share.get().number())) {
                return List.of(new Problem("shareCase", "这件共享申请的备案表已因一方不同意盖章而作废，仍需要数据的请重新提出共享申请"));
            }
            Optional<Resource> resource = resources.byCode(submission.text(TableDeliveryProcess.RESOURCE_CODE));
            return resource.isEmpty()
                    ? List.of(new Problem("resourceCode", "目录中没有这个资源，请核对资源代码"))
                    : itemProblems(submission.text(TransferProcess.APPROVED_ITEMS), resource.get());
        });
    }

    @Bean
    FormPolicy tableDeliveryConsentPolicy() {
        return FormPolicy.of(
                TableDeliveryProcess.CONSENT_FORM,
                submission -> agreed(submission, TableDeliveryProcess.CONSENT_DECISION)
                        ? choiceProblems(submission)
                        : List.of());
    }

    /** Nothing is agreed to that could not be sealed (YC-22e). */
    @Bean
    FormPolicy tableDeliveryApprovalPolicy(TableFiling filing) {
        return FormPolicy.of(
                TableDeliveryProcess.APPROVAL_FORM,
                submission -> agreed(submission, TableDeliveryProcess.APPROVAL_DECISION)
                        ? Stream.ofNullable(filing.obstacle(requireNonNull(submission.caseNumber())))
                                .map(obstacle -> new Problem("approvalDecision", obstacle))
                                .toList()
                        : List.of());
    }

    @Bean
    FormPolicy periodicDeliveryStartPolicy() {
        return FormPolicy.of(PeriodicDeliveryProcess.START_FORM, submission -> {
            Optional<Agreement> agreement = agreement(submission, PeriodicDeliveryProcess.AGREEMENT_NUMBER);
            String month = submission.text(PeriodicDeliveryProcess.DATA_MONTH);
            if (agreement.isEmpty() || !mayReceive(agreement.get(), submission.by())) {
                return List.of(new Problem("agreementNumber", "没有生效的、约定由您接收数据的协议 " + agreementText(submission)));
            }
            if (!month.equals(
                    YearMonth.from(Application.today(clock)).minusMonths(1).toString())) {
                return List.of(new Problem("dataMonth", "每月交付的是上一个月的数据"));
            }
            return subjectProblems(agreement.get(), submission, PeriodicDeliveryProcess.RESOURCE_CODE).stream()
                            .findFirst()
                            .isPresent()
                    ? subjectProblems(agreement.get(), submission, PeriodicDeliveryProcess.RESOURCE_CODE)
                    : twice(agreement.get(), submission, month);
        });
    }

    @Bean
    FormPolicy periodicDeliverySupplyPolicy() {
        return FormPolicy.of(PeriodicDeliveryProcess.SUPPLY_FORM, this::choiceProblems);
    }

    /** By the provider, for a day that is yet to come (SP-04c). */
    @Bean
    FormPolicy periodicDeliveryDelayPolicy() {
        return FormPolicy.of(PeriodicDeliveryProcess.DELAY_FORM, submission -> {
            Transfer transfer = transfer(submission);
            if (!transfer.provider().equals(submission.by().agency())) {
                return List.of(new Problem("", "只有提供方可以告知延迟"));
            }
            LocalDate until = submission.date(PeriodicDeliveryProcess.DELAYED_UNTIL);
            return until != null && !until.isAfter(Application.today(clock))
                    ? List.of(new Problem("delayedUntil", "延迟后的提供日期应在今天之后，请改正"))
                    : List.of();
        });
    }

    /** In writing, three working days before the data is needed (SP-03c). */
    @Bean
    FormPolicy adhocDeliveryStartPolicy(Calendars calendars, Agencies agencies) {
        return FormPolicy.of(AdhocDeliveryProcess.START_FORM, submission -> {
            Optional<Agreement> agreement = agreement(submission, AdhocDeliveryProcess.AGREEMENT_NUMBER);
            if (agreement.isEmpty() || !mayReceive(agreement.get(), submission.by())) {
                return List.of(new Problem("agreementNumber", "没有生效的、约定由您接收数据的协议 " + agreementText(submission)));
            }
            List<Problem> problems =
                    new ArrayList<>(subjectProblems(agreement.get(), submission, AdhocDeliveryProcess.RESOURCE_CODE));
            LocalDate needed = requireNonNull(submission.date(AdhocDeliveryProcess.NEEDED_ON));
            LocalDate earliest = calendars
                    .all()
                    .in(agencies.find(agreement.get().providing().agency()).region())
                    .plus(Application.today(clock), ASKED_BEFORE);
            if (needed.isBefore(earliest)) {
                problems.add(new Problem("neededOn", "临时需求应提前 3 个工作日书面提出，最早可以填写 " + earliest + "（数据共享协议三（二））"));
            }
            return problems;
        });
    }

    @Bean
    FormPolicy adhocDeliveryAnswerPolicy() {
        return FormPolicy.of(
                AdhocDeliveryProcess.ANSWER_FORM,
                submission -> agreed(submission, AdhocDeliveryProcess.ANSWER_DECISION)
                        ? choiceProblems(submission)
                        : List.of());
    }

    @Bean
    FormPolicy dataDeliveryRepairPolicy() {
        return FormPolicy.of(
                DataDeliveryProcess.REPAIR_FORM,
                submission ->
                        submission.text(DataDeliveryProcess.REPAIR_DECISION).equals("again")
                                ? choiceProblems(submission)
                                : List.of());
    }

    @Bean
    FormPolicy dataDeliveryReceiptPolicy(CarryTransfer carry) {
        return FormPolicy.of(DataDeliveryProcess.RECEIPT_FORM, submission -> {
            try {
                carry.checkReceipt(requireNonNull(submission.caseNumber()), submission.by());
            } catch (InputRefused refused) {
                return refused.problems();
            } catch (NotFound other) {
                return List.of(new Problem("", String.valueOf(other.getMessage())));
            }
            LocalDate until = submission.date(DataDeliveryProcess.RECTIFY_UNTIL);
            return until != null && !until.isAfter(Application.today(clock))
                    ? List.of(new Problem("rectifyUntil", "整改期限应在今天之后，请改正"))
                    : List.of();
        });
    }

    /** The items that are named. */
    static Set<String> items(String typed) {
        Set<String> named = new TreeSet<>(List.of(typed.strip().split("[\\s,，、]+", -1)));
        named.remove("");
        return named;
    }

    private static List<Problem> itemProblems(String typed, Resource resource) {
        Set<String> shared = new TreeSet<>(
                resource.sharedItems().stream().map(DataItem::name).toList());
        Set<String> named = items(typed);
        return named.isEmpty() || !shared.containsAll(named)
                ? List.of(new Problem("approvedItems", "信息项应是该资源可以共享的字段名，用空格分隔：" + String.join(" ", shared)))
                : List.of();
    }

    private static List<Problem> subjectProblems(
            Agreement agreement, Submission submission, ProcessVariable<String> code) {
        return agreement.terms().resources().stream()
                        .anyMatch(subject -> subject.resource().value().equals(submission.text(code)))
                ? List.of()
                : List.of(new Problem(code.name(), "协议约定的资源中没有“" + submission.text(code) + "”，请核对资源代码"));
    }

    private List<Problem> twice(Agreement agreement, Submission submission, String month) {
        return transfers.hasMonth(
                        agreement.number(),
                        month,
                        new org.shuyue.shared.ResourceId(submission.text(PeriodicDeliveryProcess.RESOURCE_CODE)))
                ? List.of(new Problem("dataMonth", "这个月的交付已经开始，不必重复"))
                : List.of();
    }

    private List<Problem> choiceProblems(Submission submission) {
        Transfer transfer = transfer(submission);
        try {
            Choice choice = Choice.parse(
                    TransferProcess.typed(submission),
                    resources.find(transfer.resourceId()),
                    transfer.approvedItems(),
                    transfer.kind() == TransferKind.TABLE);
            return choice.source() == null ? List.of() : sourceProblems(transfer, choice);
        } catch (InputRefused refused) {
            return refused.problems();
        } catch (IllegalArgumentException noId) {
            return List.of(new Problem("sourceFile", "数据来源应填写 dataset 或者来件编号，请核对"));
        }
    }

    private List<Problem> sourceProblems(Transfer transfer, Choice choice) {
        Optional<Arrival> arrival = arrivals.look(requireNonNull(choice.source()))
                .filter(one -> one.agency().equals(transfer.provider()) && one.wipedAt() == null);
        return arrival.isPresent()
                ? List.of()
                : List.of(new Problem("sourceFile", "没有本单位的来件“" + choice.source() + "”，或者已经清除，请在“来件”页面上传后填写其编号"));
    }

    private Optional<Agreement> agreement(Submission submission, ProcessVariable<String> field) {
        return agreements
                .look(new CaseNumber(submission.text(field)))
                .filter(one ->
                        one.state() == AgreementState.IN_FORCE && one.terms().plan() != null);
    }

    private static boolean mayReceive(Agreement agreement, Person person) {
        return agreement.receiving().handler().equals(person.id())
                || requireNonNull(agreement.terms().plan()).administrators().contains(person.id());
    }

    private static String agreementText(Submission submission) {
        return submission.text(PeriodicDeliveryProcess.AGREEMENT_NUMBER);
    }

    private static boolean agreed(Submission submission, ProcessVariable<String> decision) {
        return submission.text(decision).equals("agree");
    }

    private Transfer transfer(Submission submission) {
        return transfers.find(requireNonNull(submission.caseNumber()));
    }
}
