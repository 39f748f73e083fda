package org.shuyue.breach.process;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuyue.breach.BreachDecisions;
import org.shuyue.breach.BreachReach;
import org.shuyue.breach.Breaches;
import org.shuyue.breach.DataBreach;
import org.shuyue.breach.ReportTimePolicy;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms that fill the written notice, and of the receipt. */
@Configuration(proxyBeanMethods = false)
class NoticeForms {

    @Bean
    FormPolicy breachReportPolicy(Breaches breaches, Clock clock) {
        return FormPolicy.of(BreachReportProcess.REPORT_FORM, submission -> leakTime(submission, breaches, clock));
    }

    /** Whoever is concerned may add to the report, but not nothing. */
    @Bean
    FormPolicy breachSupplementPolicy(Breaches breaches, BreachReach reach, Clock clock) {
        return FormPolicy.of(BreachReportProcess.SUPPLEMENT_FORM, submission -> {
            if (!reach.concerns(submission.by(), breach(submission, breaches))) {
                return List.of(new Problem("", "只有报告人、运行管理机构、主管部门和提供部门可以补充报告"));
            }
            boolean nothing = Stream.of(
                            BreachReportProcess.NOTICE_SUBJECTS,
                            BreachReportProcess.NOTICE_DESCRIPTION,
                            BreachReportProcess.NOTICE_SCOPE,
                            BreachReportProcess.NOTICE_REMEDY,
                            BreachReportProcess.NOTICE_OTHER,
                            BreachReportProcess.LEAK_AT)
                    .allMatch(field -> submission.text(field).isEmpty());
            return nothing ? List.of(new Problem("", "请至少填写一项补充的内容")) : leakTime(submission, breaches, clock);
        });
    }

    /** The city's authority finds that nothing leaked. */
    @Bean
    FormPolicy breachFalseAlarmPolicy(BreachDecisions decisions) {
        return FormPolicy.of(
                BreachReportProcess.FALSE_ALARM_FORM,
                submission -> decisions.mayEnd(Objects.requireNonNull(submission.caseNumber()), submission.by())
                        ? List.of()
                        : List.of(new Problem("", "误报由市级公共数据主管部门认定，且只能在结案以前认定")));
    }

    @Bean
    FormPolicy breachReceiptPolicy(Clock clock) {
        return FormPolicy.of(BreachReportProcess.RECEIPT_FORM, submission -> {
            Instant receivedAt = submission.moment(BreachReportProcess.RECEIVED_AT);
            return receivedAt != null && receivedAt.isAfter(clock.instant())
                    ? List.of(new Problem(BreachReportProcess.RECEIVED_AT.name(), "签收时间晚于现在，请核对日期和时刻"))
                    : List.of();
        });
    }

    private static List<Problem> leakTime(Submission submission, Breaches breaches, Clock clock) {
        Instant leakAt = submission.moment(BreachReportProcess.LEAK_AT);
        DataBreach breach = breach(submission, breaches);
        List<Problem> problems = new ArrayList<>(ReportTimePolicy.check(leakAt, null, clock.instant()));
        if (leakAt != null && leakAt.isAfter(breach.discoveredAt())) {
            problems.add(new Problem(BreachReportProcess.LEAK_AT.name(), "泄露时间晚于发现时间，请核对日期和时刻"));
        }
        problems.addAll(ReportTimePolicy.checkChange(
                breach.leakAt(),
                leakAt,
                Boolean.TRUE.equals(submission.fields().get(BreachReportProcess.LEAK_MISSTATED.name())),
                submission.text(BreachReportProcess.LEAK_REASON)));
        return problems;
    }

    private static DataBreach breach(Submission submission, Breaches breaches) {
        return breaches.find(Objects.requireNonNull(submission.caseNumber())).orElseThrow();
    }
}
