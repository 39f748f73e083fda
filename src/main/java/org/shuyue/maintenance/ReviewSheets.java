package org.shuyue.maintenance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.CaseNumber;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.stereotype.Component;

/** A review of types as the page of its case shows it. */
@Component
class ReviewSheets implements CaseSheets {
    private final PeriodicReviews reviews;

    ReviewSheets(PeriodicReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String processId() {
        return "periodic-review";
    }

    @Override
    public List<CaseSheet> of(CaseNumber number) {
        return reviews.find(number).map(ReviewSheets::sheets).orElse(List.of());
    }

    private static List<CaseSheet> sheets(PeriodicReview review) {
        boolean evaluated = review.evaluatedBy() != null;
        return List.of(
                new CaseSheet(
                        "待评估的类型",
                        List.of(
                                new Line("资源", review.resourceName() + "（" + review.resource() + "）"),
                                new Line("事由", review.due() ? "定期评估到期" : "提前发起评估"),
                                new Line("发起说明", review.remark()),
                                new Line("共享类型", review.sharingNow().label()),
                                new Line("共享条件", review.sharingConditionsNow()),
                                new Line("共享依据", review.sharingBasisNow()),
                                new Line("开放类型", review.openingNow().label()),
                                new Line("开放条件", review.openingConditionsNow()),
                                new Line("开放依据", review.openingBasisNow()))),
                new CaseSheet("评估", evaluated ? evaluation(review) : List.of()),
                new CaseSheet(
                        "核定",
                        List.of(
                                new Line("核定意见", text(review.confirmRemark())),
                                new Line("核定人", text(review.confirmedBy())))),
                new CaseSheet("撤回", List.of(new Line("撤回理由", text(review.withdrawalReason())))));
    }

    private static List<Line> evaluation(PeriodicReview review) {
        OpeningGround ground = review.openingGround();
        return List.of(
                new Line("共享类型评估为", review.sharingAfter().type().label()),
                new Line("共享条件", review.sharingAfter().conditions()),
                new Line("共享依据", review.sharingAfter().basis()),
                new Line("共享类型的评估理由", text(review.sharingReason())),
                new Line("脱敏等处理情况", text(review.sharingProcessing())),
                new Line("开放类型评估为", review.openingAfter().type().label()),
                new Line("开放条件", review.openingAfter().conditions()),
                new Line("开放依据", review.openingAfter().basis()),
                new Line("开放类型的评估理由", text(review.openingReason())),
                new Line("开放的前提", ground == null ? "" : ground.label()),
                new Line("处理或者同意的情况", text(review.openingEvidence())),
                new Line("评估人", text(review.evaluatedBy())));
    }

    private static String text(@Nullable String one) {
        return one == null ? "" : one;
    }
}
