package org.shuyue.maintenance.process;

import static org.shuyue.maintenance.process.EmergencySteps.number;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.shuyue.catalogue.Resources;
import org.shuyue.maintenance.PeriodicReview;
import org.shuyue.maintenance.PeriodicReviews;
import org.shuyue.party.People;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseVariables;
import org.shuyue.workflow.LastActor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the diagram of a review calls. */
@Configuration(proxyBeanMethods = false)
class ReviewSteps {

    @Bean
    ExecutionListener registerReview(
            PeriodicReviews reviews, Resources resources, EvaluationForm form, ManagingGroups groups, People people) {
        return execution -> {
            PeriodicReview review = reviews.begin(
                    number(execution),
                    PeriodicReviewProcess.KEY,
                    resources.find(PeriodicReviewProcess.RESOURCE.of(execution)),
                    PeriodicReviewProcess.REVIEW_REMARK.look(execution).orElse(""),
                    people.find(CaseVariables.APPLICANT.of(execution)));
            PeriodicReviewProcess.RESOURCE_NAME.set(execution, review.resourceName());
            PeriodicReviewProcess.PROVIDER_AGENCY.set(execution, review.provider());
            PeriodicReviewProcess.CONFIRMING_GROUPS.set(execution, groups.authorities(review.provider()));
            PeriodicReviewProcess.OCCASION_NAME.set(execution, review.due() ? "定期评估到期" : "提前发起评估");
            form.show(execution, review);
        };
    }

    @Bean
    TaskListener recordEvaluation(PeriodicReviews reviews, EvaluationForm form, LastActor actor) {
        return task -> {
            CaseNumber number = CaseVariables.CASE_NUMBER.of(task);
            PeriodicReview before = reviews.find(number).orElseThrow();
            boolean changes = reviews.evaluate(number, form.read(EvaluationForm.reading(task), before), actor.of(task));
            PeriodicReviewProcess.TYPES_CHANGE.set(task, changes);
            PeriodicReviewProcess.PROPOSED_CHANGE.set(
                    task, reviews.find(number).orElseThrow().change());
        };
    }

    /** Agreed to, or asked anew of what the catalogue says by now. */
    @Bean
    TaskListener recordConfirmation(PeriodicReviews reviews, EvaluationForm form, LastActor actor) {
        return task -> {
            CaseNumber number = CaseVariables.CASE_NUMBER.of(task);
            String remark = PeriodicReviewProcess.CONFIRM_REMARK.look(task).orElse("");
            if (PeriodicReviewProcess.CONFIRM_DECISION.of(task).equals("approve")) {
                reviews.approve(number, remark, actor.of(task));
            } else {
                form.show(task, reviews.sendBack(number, remark, actor.of(task)));
            }
        };
    }

    @Bean
    JavaDelegate changeTypes(PeriodicReviews reviews, LastActor actor) {
        return execution -> reviews.carryOut(number(execution), actor.of(execution));
    }

    @Bean
    JavaDelegate recordReviewWithdrawal(PeriodicReviews reviews, LastActor actor) {
        return execution -> reviews.withdraw(
                number(execution), PeriodicReviewProcess.WITHDRAWAL_REASON.of(execution), actor.of(execution));
    }
}
