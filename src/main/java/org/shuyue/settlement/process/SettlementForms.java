package org.shuyue.settlement.process;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.shuyue.Application;
import org.shuyue.agreement.Agreements;
import org.shuyue.settlement.Bill;
import org.shuyue.settlement.Bills;
import org.shuyue.settlement.ServiceAcceptance;
import org.shuyue.settlement.ServiceAcceptances;
import org.shuyue.settlement.ServiceSides;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms of acceptance and payment, beyond what each field says of itself. */
@Configuration(proxyBeanMethods = false)
class SettlementForms {

    @Bean
    FormPolicy serviceAcceptanceStartPolicy(Agreements agreements) {
        return FormPolicy.of(ServiceAcceptanceProcess.START_FORM, submission -> {
            List<Problem> problems =
                    new ArrayList<>(sides(submission, ServiceAcceptanceProcess.AGREEMENT_NUMBER, agreements)
                            .map(sides -> sides.check(submission.by()))
                            .orElseGet(SettlementForms::unknown));
            BigDecimal amount = amount(submission, ServiceAcceptanceProcess.CONTRACT_AMOUNT);
            BigDecimal paid = amount(submission, ServiceAcceptanceProcess.AMOUNT_PAID);
            positive(amount, "contractAmount", problems);
            if (paid.compareTo(amount) > 0) {
                problems.add(new Problem("amountPaid", "已付款 " + paid + " 元超过合同金额 " + amount + " 元，请核对"));
            }
            return problems;
        });
    }

    /** What is accepted is said of each item (XA-06b). */
    @Bean
    FormPolicy serviceInspectionPolicy(ServiceAcceptances acceptances) {
        return FormPolicy.of(ServiceAcceptanceProcess.INSPECT_FORM, submission -> {
            if (!submission.text(ServiceAcceptanceProcess.ACCEPTANCE_DECISION).equals("accept")) {
                return List.of();
            }
            ServiceAcceptance acceptance = acceptances
                    .find(Objects.requireNonNull(submission.caseNumber()))
                    .orElseThrow();
            int items = ServiceAcceptance.lines(acceptance.items()).size();
            int found = ServiceAcceptance.lines(submission.text(ServiceAcceptanceProcess.FINDINGS))
                    .size();
            return items == found
                    ? List.of()
                    : List.of(new Problem("findings", "验收内容有 " + items + " 项，验收情况写了 " + found + " 行；请按顺序每项写一行"));
        });
    }

    @Bean
    FormPolicy servicePaymentStartPolicy(Agreements agreements, ServiceAcceptances acceptances) {
        return FormPolicy.of(ServicePaymentProcess.START_FORM, submission -> {
            Optional<ServiceSides> sides = sides(submission, ServicePaymentProcess.AGREEMENT_NUMBER, agreements);
            List<Problem> problems = new ArrayList<>(
                    sides.map(found -> found.check(submission.by())).orElseGet(SettlementForms::unknown));
            BigDecimal amount = amount(submission, ServicePaymentProcess.BILL_AMOUNT);
            positive(amount, "billAmount", problems);
            String acceptance = submission.text(ServicePaymentProcess.ACCEPTANCE_CASE);
            if (acceptance.isEmpty()) {
                sides.map(ServiceSides::mayCharge).ifPresent(problems::addAll);
            } else {
                sides.ifPresent(found -> accepted(acceptances, acceptance, found, amount, problems));
            }
            return problems;
        });
    }

    private static void accepted(
            ServiceAcceptances acceptances,
            String typed,
            ServiceSides sides,
            BigDecimal amount,
            List<Problem> problems) {
        Optional<ServiceAcceptance> acceptance = typed.matches("\\S{1,64}")
                ? acceptances
                        .find(new CaseNumber(typed))
                        .filter(found ->
                                found.agreementNumber().equals(sides.agreement().number()))
                        .filter(found -> Boolean.TRUE.equals(found.accepted()))
                : Optional.empty();
        if (acceptance.isEmpty()) {
            problems.add(new Problem("acceptanceCase", "本协议没有编号为“" + typed + "”的合格验收，请核对"));
        } else if (acceptance.get().remaining().compareTo(amount) != 0) {
            problems.add(new Problem(
                    "billAmount",
                    "应付金额 " + amount + " 元与验收后的余款 " + acceptance.get().remaining() + " 元不一致，请核对"));
        }
    }

    /** No payment of tomorrow, and none of before the bill. */
    @Bean
    FormPolicy servicePaymentPolicy(Bills bills, Clock clock) {
        return FormPolicy.of(ServicePaymentProcess.PAY_FORM, submission -> {
            LocalDate paid = Objects.requireNonNull(submission.date(ServicePaymentProcess.PAID_ON));
            Bill bill =
                    bills.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
            LocalDate billed = bill.billedAt().atZone(Application.ZONE).toLocalDate();
            if (paid.isAfter(Application.today(clock))) {
                return List.of(new Problem("paidOn", "付款日期不能晚于今天，请改正"));
            }
            return paid.isBefore(billed)
                    ? List.of(new Problem("paidOn", "付款日期不能早于要求支付之日（" + billed + "），请改正"))
                    : List.of();
        });
    }

    @Bean
    FormPolicy arrearsPolicy(Bills bills, Agreements agreements) {
        return FormPolicy.of(ServicePaymentProcess.ARREARS_FORM, submission -> {
            Bill bill =
                    bills.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
            boolean binding = agreements.find(bill.agreementNumber()).binding();
            return submission.text(ServicePaymentProcess.ARREARS_DECISION).equals("WAIT") || binding
                    ? List.of()
                    : List.of(new Problem("arrearsDecision", "协议已经终止，服务已经停止；请选择“限期补缴”"));
        });
    }

    private static Optional<ServiceSides> sides(
            Submission submission, ProcessVariable<CaseNumber> field, Agreements agreements) {
        String typed = submission.text(field);
        return typed.matches("\\S{1,64}")
                ? agreements.look(new CaseNumber(typed)).map(ServiceSides::of)
                : Optional.empty();
    }

    private static List<Problem> unknown() {
        return List.of(new Problem("agreementNumber", "没有这份协议；请从协议页面办理"));
    }

    private static BigDecimal amount(Submission submission, ProcessVariable<String> field) {
        String typed = submission.text(field);
        return typed.isEmpty() ? BigDecimal.ZERO : new BigDecimal(typed);
    }

    private static void positive(BigDecimal amount, String field, List<Problem> problems) {
        if (amount.signum() <= 0) {
            problems.add(new Problem(field, "金额应大于零，请改正"));
        }
    }
}
