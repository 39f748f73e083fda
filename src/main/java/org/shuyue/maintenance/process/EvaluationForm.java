package org.shuyue.maintenance.process;

import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.catalogue.OpeningTerms;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.SharingTerms;
import org.shuyue.catalogue.SharingType;
import org.shuyue.maintenance.OpeningGround;
import org.shuyue.maintenance.PeriodicReview;
import org.shuyue.maintenance.ReviewPolicy;
import org.shuyue.maintenance.TypeEvaluation;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Between the form in which a provider evaluates and what it finds. */
@Component
class EvaluationForm {
    /** The fields of the form by the columns of the catalogue that they fill. */
    private static final Map<String, String> FIELDS = Map.of(
            "共享条件", "newSharingConditions",
            "共享依据", "newSharingBasis",
            "开放条件", "newOpeningConditions",
            "开放依据", "newOpeningBasis");

    /** What the form shows of the entry, and offers. */
    void show(VariableScope scope, PeriodicReview review) {
        PeriodicReviewProcess.SHARING_NOW_NAME.set(scope, review.sharingNow().label());
        PeriodicReviewProcess.SHARING_CONDITIONS_NOW.set(scope, review.sharingConditionsNow());
        PeriodicReviewProcess.SHARING_BASIS_NOW.set(scope, review.sharingBasisNow());
        PeriodicReviewProcess.OPENING_NOW_NAME.set(scope, review.openingNow().label());
        PeriodicReviewProcess.OPENING_CONDITIONS_NOW.set(scope, review.openingConditionsNow());
        PeriodicReviewProcess.OPENING_BASIS_NOW.set(scope, review.openingBasisNow());
        PeriodicReviewProcess.SHARING_OPTIONS.set(
                scope,
                ReviewPolicy.choices(review.sharingNow()).stream()
                        .map(type -> option(type.name(), type.label(), type == review.sharingNow()))
                        .toList());
        PeriodicReviewProcess.OPENING_OPTIONS.set(
                scope,
                ReviewPolicy.choices(review.openingNow()).stream()
                        .map(type -> option(type.name(), type.label(), type == review.openingNow()))
                        .toList());
    }

    TypeEvaluation read(Function<ProcessVariable<String>, String> field, PeriodicReview review) {
        String ground = field.apply(PeriodicReviewProcess.OPENING_GROUND);
        return new TypeEvaluation(
                sharing(field, review),
                field.apply(PeriodicReviewProcess.SHARING_REASON),
                field.apply(PeriodicReviewProcess.SHARING_PROCESSING),
                opening(field, review),
                field.apply(PeriodicReviewProcess.OPENING_REASON),
                ground.isEmpty() ? null : OpeningGround.valueOf(ground),
                field.apply(PeriodicReviewProcess.OPENING_EVIDENCE));
    }

    String field(String column) {
        return FIELDS.getOrDefault(column, "");
    }

    /** Nothing is asked of what is shared without conditions. */
    private static SharingTerms sharing(Function<ProcessVariable<String>, String> field, PeriodicReview review) {
        String code = field.apply(PeriodicReviewProcess.NEW_SHARING);
        if (code.isEmpty() || SharingType.valueOf(code) == review.sharingNow()) {
            return review.sharingBefore();
        }
        return new SharingTerms(
                SharingType.valueOf(code),
                field.apply(PeriodicReviewProcess.NEW_SHARING_CONDITIONS),
                field.apply(PeriodicReviewProcess.NEW_SHARING_BASIS));
    }

    private static OpeningTerms opening(Function<ProcessVariable<String>, String> field, PeriodicReview review) {
        String code = field.apply(PeriodicReviewProcess.NEW_OPENING);
        if (code.isEmpty() || OpeningType.valueOf(code) == review.openingNow()) {
            return review.openingBefore();
        }
        return new OpeningTerms(
                OpeningType.valueOf(code),
                field.apply(PeriodicReviewProcess.NEW_OPENING_CONDITIONS),
                field.apply(PeriodicReviewProcess.NEW_OPENING_BASIS));
    }

    private static Option option(String code, String label, boolean now) {
        return new Option(now ? "维持" + label : label, code);
    }

    static Function<ProcessVariable<String>, String> reading(VariableScope scope) {
        return variable -> variable.look(scope).orElse("");
    }
}
