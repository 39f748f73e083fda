package org.shuyue.agreement.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementBreach;
import org.shuyue.agreement.AgreementBreaches;
import org.shuyue.agreement.AgreementHalts;
import org.shuyue.agreement.AgreementVersion;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.agreement.Dissolution.Ground;
import org.shuyue.agreement.NewAgreement;
import org.shuyue.agreement.Supplements;
import org.shuyue.agreement.TermsPolicy;
import org.shuyue.deadline.Ledger;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.GrantId;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.ProcessVariable;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms of agreements, beyond what each field says of itself. */
@Configuration(proxyBeanMethods = false)
class AgreementRules {
    private static final Set<Role> DRAFTING = Set.of(
            Role.REQUESTER, Role.OPERATOR, Role.AUTHORITY, Role.REVIEWER, Role.LEADER, Role.KEEPER, Role.APPLICANT);

    static boolean mayDraft(Person person) {
        return person.roles().stream().anyMatch(DRAFTING::contains);
    }

    @Bean
    FormPolicy agreementStartPolicy(DraftedAgreement drafted, TermsPolicy policy, AgreementPapers papers) {
        return policy(AgreementLifecycleProcess.START_FORM, submission -> {
            if (!mayDraft(submission.by())) {
                return List.of(new Problem("", "您的角色不能起草协议；请由本单位的申请、审核或者运行管理人员办理"));
            }
            NewAgreement wanted = drafted.read(submission::text, submission.by());
            List<Problem> problems = new ArrayList<>(policy.check(wanted));
            if (problems.isEmpty()) {
                problems.addAll(papers.contradictions(wanted.kind(), wanted.a(), wanted.b(), wanted.text()));
            }
            return problems;
        });
    }

    /** Who agrees must not have changed anything; who changes must have (SP-07b). */
    @Bean
    FormPolicy negotiationPolicy(Agreements agreements, Supplements supplements, TermsForm form, TextRules rules) {
        return policy(AgreementConclusionProcess.NEGOTIATE_FORM, submission -> {
            CaseNumber in = Objects.requireNonNull(submission.caseNumber());
            Agreement agreement = agreements.find(
                    supplements.find(in).map(one -> one.agreementNumber()).orElse(in));
            String decision = submission.text(AgreementConclusionProcess.TEXT_DECISION);
            if (decision.equals("breakOff")) {
                return List.of();
            }
            List<AgreementVersion> versions = agreements.versions(agreement.number());
            AgreementVersion.Text text = form.read(submission::text, agreement.kind());
            boolean same = versions.get(versions.size() - 1).text().equals(text);
            if (decision.equals("agree")) {
                return same ? List.of() : List.of(new Problem("textDecision", "文本有改动；要提出改动的文本，请选择“修改文本”"));
            }
            return same ? List.of(new Problem("textDecision", "文本没有改动；同意的请选择“同意文本”")) : rules.check(agreement, text);
        });
    }

    @Bean
    FormPolicy supplementStartPolicy(Agreements agreements, TermsForm form, TextRules rules) {
        return policy(AgreementSupplementProcess.START_FORM, submission -> {
            Agreement agreement = handled(submission, AgreementSupplementProcess.AGREEMENT_NUMBER, agreements);
            AgreementVersion.Text text = form.read(submission::text, agreement.kind());
            if (!agreement.kind().name().equals(submission.text(TermsFields.AGREEMENT_KIND))) {
                return List.of(new Problem(
                        "agreementKind", "补充协议的种类应与原协议相同：" + agreement.kind().label()));
            }
            boolean same = agreements
                    .version(agreement.number(), agreement.version())
                    .filter(version -> version.text().equals(text))
                    .isPresent();
            if (same
                    && submission
                            .text(AgreementSupplementProcess.SUPPLEMENT_CAUSE)
                            .equals("CHANGE")) {
                return List.of(new Problem("supplementCause", "约定没有改动；请修改需要变更的内容，续约的请选择“续约”"));
            }
            return rules.check(agreement, text);
        });
    }

    /** One party alone may end an agreement only after a long halt (XA-10). */
    @Bean
    FormPolicy dissolutionStartPolicy(Agreements agreements, AgreementHalts halts, Ledger ledger, Clock clock) {
        return policy(AgreementDissolutionProcess.START_FORM, submission -> {
            Agreement agreement = handled(submission, AgreementDissolutionProcess.AGREEMENT_NUMBER, agreements);
            boolean alone = submission
                    .text(AgreementDissolutionProcess.DISSOLUTION_GROUND)
                    .equals(Ground.LONG_HALT.name());
            boolean long30 = halts.of(agreement.number()).stream()
                    .filter(halt -> halt.open())
                    .flatMap(halt -> ledger.running(halt.caseNumber(), "force-majeure.halt").stream())
                    .anyMatch(limit -> !clock.instant().isBefore(limit.dueAt()));
            return alone && !long30
                    ? List.of(new Problem("dissolutionGround", "没有经核实并且持续30日以上的不可抗力，不能据此单方解除；可以选择“双方协商”"))
                    : List.of();
        });
    }

    @Bean
    FormPolicy agreementBreachStartPolicy(Agreements agreements) {
        return policy(AgreementBreachProcess.START_FORM, submission -> {
            handled(submission, AgreementBreachProcess.AGREEMENT_NUMBER, agreements);
            return List.of();
        });
    }

    /** Nobody judges an agreement to end that has ended, nor for no reason. */
    @Bean
    FormPolicy agreementBreachJudgementPolicy(AgreementBreaches breaches, Agreements agreements) {
        return policy(AgreementBreachProcess.JUDGE_FORM, submission -> {
            AgreementBreach breach = breaches.find(Objects.requireNonNull(submission.caseNumber()))
                    .orElseThrow();
            String judgement = submission.text(AgreementBreachProcess.JUDGEMENT);
            if (judgement.equals("TERMINATED")
                    && !agreements.find(breach.agreementNumber()).binding()) {
                return List.of(new Problem("judgement", "协议已经终止，不能再终止；请选择其他结果"));
            }
            return judgement.equals("CURED") && breach.unanswered()
                    ? List.of(new Problem("judgement", "违约方没有报告整改，不能认定已整改；不终止协议的请选择“不终止协议”"))
                    : List.of();
        });
    }

    @Bean
    FormPolicy forceMajeureStartPolicy(Agreements agreements, Clock clock) {
        return policy(ForceMajeureProcess.START_FORM, submission -> {
            handled(submission, ForceMajeureProcess.AGREEMENT_NUMBER, agreements);
            Instant happened = Objects.requireNonNull(submission.moment(ForceMajeureProcess.HAPPENED_AT));
            return happened.isAfter(clock.instant()) ? List.of(new Problem("happenedAt", "发生时间不能晚于现在，请改正")) : List.of();
        });
    }

    @Bean
    FormPolicy forceMajeureCeasePolicy(AgreementHalts halts, Clock clock) {
        return policy(ForceMajeureProcess.CEASE_FORM, submission -> {
            Instant ceased = Objects.requireNonNull(submission.moment(ForceMajeureProcess.CEASED_AT));
            Instant happened = halts.find(Objects.requireNonNull(submission.caseNumber()))
                    .orElseThrow()
                    .happenedAt();
            if (ceased.isAfter(clock.instant())) {
                return List.of(new Problem("ceasedAt", "影响消除的时间不能晚于现在，请改正"));
            }
            return ceased.isAfter(happened) ? List.of() : List.of(new Problem("ceasedAt", "影响消除的时间应晚于发生时间，请改正"));
        });
    }

    /** The provider asks in writing (XA-S21); the holder begins by itself what its duty is (XA-S25, YC-F3). */
    @Bean
    FormPolicy destructionStartPolicy(DataDestructions destructions) {
        return policy(DataDestructionProcess.START_FORM, submission -> {
            destructions.order(
                    number(submission, DataDestructionProcess.AGREEMENT_NUMBER).orElse(null),
                    grant(submission),
                    submission.text(DataDestructionProcess.REQUEST_REASON),
                    submission.by());
            return List.of();
        });
    }

    @Bean
    FormPolicy destructionReportPolicy(DataDestructions destructions, Clock clock) {
        return policy(DataDestructionProcess.DESTROY_FORM, submission -> {
            List<Problem> problems = new ArrayList<>();
            Instant destroyed = Objects.requireNonNull(submission.moment(DataDestructionProcess.DESTROYED_AT));
            LocalDate due = day(destructions
                    .find(Objects.requireNonNull(submission.caseNumber()))
                    .orElseThrow()
                    .startedAt());
            if (destroyed.isAfter(clock.instant())) {
                problems.add(new Problem("destroyedAt", "销毁时间不能晚于现在，请改正"));
            } else if (day(destroyed).isBefore(due)) {
                problems.add(new Problem("destroyedAt", "销毁时间不能早于须销毁之日（" + due + "），请改正"));
            }
            if (submission
                    .text(DataDestructionProcess.EXECUTOR)
                    .equals(submission.text(DataDestructionProcess.WITNESS))) {
                problems.add(new Problem("witness", "执行人和监销人不能是同一人，请改正"));
            }
            return problems;
        });
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Application.ZONE).toLocalDate();
    }

    private static @Nullable GrantId grant(Submission submission) {
        String text = submission.text(DataDestructionProcess.GRANT_ID);
        return text.matches("\\S{1,64}") ? new GrantId(text) : null;
    }

    /** The agreement, which must bind, and which the person must handle. */
    private static Agreement handled(Submission submission, ProcessVariable<CaseNumber> field, Agreements agreements) {
        Agreement agreement = number(submission, field)
                .flatMap(agreements::look)
                .filter(found -> found.handledBy(submission.by()).isPresent())
                .orElseThrow(() -> new InputRefused("agreementNumber", "没有这份协议，或者您不是它的经办人；请从协议页面办理"));
        if (!agreement.binding()) {
            throw new InputRefused(
                    "agreementNumber", "协议没有生效或者已经终止（" + agreement.state().label() + "），不能办理");
        }
        return agreement;
    }

    private static Optional<CaseNumber> number(Submission submission, ProcessVariable<CaseNumber> field) {
        String text = submission.text(field);
        return text.matches("\\S{1,64}") ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    private static FormPolicy policy(String form, Function<Submission, List<Problem>> rule) {
        return FormPolicy.of(form, submission -> {
            try {
                return rule.apply(submission);
            } catch (InputRefused refused) {
                return refused.problems();
            } catch (NotFound unknown) {
                return List.of(new Problem("", Objects.requireNonNull(unknown.getMessage())));
            }
        });
    }
}
