package org.shuyue.maintenance.process;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingAdjustment;
import org.shuyue.catalogue.SharingAdjustments;
import org.shuyue.catalogue.TypeChange;
import org.shuyue.maintenance.PeriodicReview;
import org.shuyue.maintenance.PeriodicReviews;
import org.shuyue.maintenance.ReviewPolicy;
import org.shuyue.maintenance.ReviewSchedule;
import org.shuyue.maintenance.TypeEvaluation;
import org.shuyue.party.Jurisdiction;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rules of the forms of a review, beyond what each field says of itself. */
@Configuration(proxyBeanMethods = false)
class ReviewForms {

    @Bean
    FormPolicy reviewStartPolicy(
            Resources resources, ReviewSchedule schedule, SharingAdjustments adjustments, Jurisdiction jurisdiction) {
        return FormPolicy.of(PeriodicReviewProcess.START_FORM, submission -> {
            String code = submission.text(PeriodicReviewProcess.RESOURCE).strip();
            Resource resource = resources.byCode(code).orElse(null);
            if (resource == null) {
                return refused("目录中没有编码为“" + code + "”的资源，请从资源目录进入");
            }
            if (!ReviewPolicy.mayBegin(submission.by(), resource, jurisdiction)) {
                return refused("只有提供部门、运行管理机构和主管部门可以发起“" + resource.name() + "”的类型评估");
            }
            SharingAdjustment adjustment = adjustments.of(resource.id()).orElse(null);
            if (adjustment != null) {
                return refused("“" + resource.name() + "”正在临时调整（办件 " + adjustment.caseNumber() + "，至 "
                        + adjustment.until() + "），请在恢复以后发起评估");
            }
            if (!ReviewPolicy.isUnderReview(resource.sharingType(), resource.openingType())) {
                return refused("“" + resource.name() + "”已是无条件共享、无条件开放，无需评估");
            }
            return schedule.openOf(resource.id())
                    .map(open -> refused("“" + resource.name() + "”的类型评估正在办理（办件 " + open + "），不能重复发起"))
                    .orElse(List.of());
        });
    }

    /** What the catalogue would have to say must be in order (YC-20a). */
    @Bean
    FormPolicy reviewEvaluationPolicy(PeriodicReviews reviews, TypeChange types, EvaluationForm form) {
        return FormPolicy.of(PeriodicReviewProcess.EVALUATION_FORM, submission -> {
            PeriodicReview review = review(submission, reviews);
            TypeEvaluation found = form.read(submission::text, review);
            return types.check(review.resource(), found.sharing(), found.opening()).stream()
                    .map(problem -> new Problem(form.field(problem.field()), problem.message()))
                    .toList();
        });
    }

    @Bean
    FormPolicy reviewConfirmationPolicy(PeriodicReviews reviews) {
        return FormPolicy.of(
                PeriodicReviewProcess.CONFIRMATION_FORM,
                submission ->
                        submission.text(PeriodicReviewProcess.CONFIRM_DECISION).equals("return")
                                ? List.of()
                                : reviews.overtaken(requireNonNull(submission.caseNumber()))
                                        .map(why -> List.of(new Problem("confirmDecision", why)))
                                        .orElse(List.of()));
    }

    /** Whoever began it by hand before its time may drop it; the duty itself cannot be dropped. */
    @Bean
    FormPolicy reviewWithdrawalPolicy(PeriodicReviews reviews) {
        return FormPolicy.of(PeriodicReviewProcess.WITHDRAWAL_FORM, submission -> {
            PeriodicReview review = review(submission, reviews);
            if (review.due()) {
                return List.of(new Problem("", "到期的定期评估不能撤回，请完成评估"));
            }
            if (!review.startedBy().equals(submission.by().id())) {
                return List.of(new Problem("", "只有发起人本人可以撤回评估"));
            }
            return review.reviewState().isOpen() ? List.of() : List.of(new Problem("", "评估已经办结，不能撤回"));
        });
    }

    private static PeriodicReview review(Submission submission, PeriodicReviews reviews) {
        return reviews.find(requireNonNull(submission.caseNumber())).orElseThrow();
    }

    private static List<Problem> refused(String message) {
        return List.of(new Problem("resource", message));
    }
}
