package org.shuyue.supply.process;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.Role;
import org.shuyue.shared.Problem;
import org.shuyue.supply.Coordination;
import org.shuyue.supply.CoordinationLetter;
import org.shuyue.supply.Coordinations;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms of a coordination, beyond what each field says of itself. */
@Configuration(proxyBeanMethods = false)
class CoordinationForms {
    private final Coordinations coordinations;
    private final Resources resources;
    private final Clock clock;

    CoordinationForms(Coordinations coordinations, Resources resources, Clock clock) {
        this.coordinations = coordinations;
        this.resources = resources;
        this.clock = clock;
    }

    @Bean
    FormPolicy coordinationStartPolicy(Agencies agencies) {
        return FormPolicy.of(CrossLevelCoordinationProcess.START_FORM, submission -> {
            if (!submission.by().has(Role.REQUESTER)) {
                return List.of(new Problem("", "您没有申请人员的角色，不能提出协调申请；请联系系统管理员"));
            }
            Agency own = agencies.find(submission.by().agency());
            if (own.isOfCounty() && coordinations.countyAuthority(own.id()).isEmpty()) {
                return List.of(new Problem("", own.region() + "还没有县级公共数据主管部门的人员，不能协调；请联系系统管理员添加后再申请"));
            }
            LocalDate until = submission.date(CrossLevelCoordinationProcess.NEEDED_UNTIL);
            return until != null && until.isBefore(today())
                    ? List.of(new Problem("neededUntil", "“使用到”的日期已过，请填写今天或以后的日期"))
                    : List.of();
        });
    }

    @Bean
    FormPolicy coordinationConsiderPolicy() {
        return FormPolicy.of(
                CrossLevelCoordinationProcess.CONSIDER_FORM,
                submission -> unknown(submission, CrossLevelCoordinationProcess.EXISTING_RESOURCE)
                        .map(List::of)
                        .orElse(List.of()));
    }

    /** A letter that is out, not one that will be. */
    @Bean
    FormPolicy coordinationLetterPolicy() {
        return FormPolicy.of(CrossLevelCoordinationProcess.LETTER_FORM, submission -> {
            LocalDate sent = requireNonNull(submission.date(CrossLevelCoordinationProcess.SENT_ON));
            LocalDate submitted = LocalDate.ofInstant(coordination(submission).submittedAt(), Application.ZONE);
            if (sent.isAfter(today())) {
                return List.of(new Problem("sentOn", "发函日期 " + sent + " 晚于今天，请在发出以后登记"));
            }
            return sent.isBefore(submitted)
                    ? List.of(new Problem("sentOn", "发函日期 " + sent + " 早于提出申请的日期 " + submitted + "，请核对"))
                    : List.of();
        });
    }

    @Bean
    FormPolicy coordinationReplyPolicy() {
        return FormPolicy.of(CrossLevelCoordinationProcess.REPLY_FORM, submission -> {
            LocalDate replied = requireNonNull(submission.date(CrossLevelCoordinationProcess.REPLIED_ON));
            return Stream.of(
                            untimely(replied, submission),
                            unknown(submission, CrossLevelCoordinationProcess.OBTAINED_RESOURCE),
                            unknown(submission, CrossLevelCoordinationProcess.OTHER_RESOURCE))
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    @Bean
    FormPolicy coordinationWithdrawalPolicy() {
        return FormPolicy.of(CrossLevelCoordinationProcess.WITHDRAWAL_FORM, submission -> {
            Coordination one = coordination(submission);
            if (!one.requester().equals(submission.by().id())) {
                return List.of(new Problem("", "只有申请人本人可以撤回协调申请"));
            }
            return one.coordinationState().isOpen() ? List.of() : List.of(new Problem("", "协调申请已经办结，不能撤回"));
        });
    }

    private Optional<Problem> untimely(LocalDate replied, Submission submission) {
        List<CoordinationLetter> letters = coordinations.letters(requireNonNull(submission.caseNumber()));
        LocalDate sent = letters.get(letters.size() - 1).sentOn();
        if (replied.isAfter(today())) {
            return Optional.of(new Problem("repliedOn", "答复日期 " + replied + " 晚于今天，请核对"));
        }
        return replied.isBefore(sent)
                ? Optional.of(new Problem("repliedOn", "答复日期 " + replied + " 早于发函日期 " + sent + "，请核对"))
                : Optional.empty();
    }

    private Optional<Problem> unknown(Submission submission, ProcessVariable<String> field) {
        String code = submission.text(field).strip();
        return code.isEmpty() || resources.byCode(code).isPresent()
                ? Optional.empty()
                : Optional.of(new Problem(field.name(), "目录中没有编码为“" + code + "”的资源，请核对"));
    }

    private Coordination coordination(Submission submission) {
        return coordinations.find(requireNonNull(submission.caseNumber())).orElseThrow();
    }

    private LocalDate today() {
        return Application.today(clock);
    }
}
