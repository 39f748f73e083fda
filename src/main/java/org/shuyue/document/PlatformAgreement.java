package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the agreement by which one side shares its e-government platform with another (EG-01 to EG-07); what is not
 * nullable was a blank of the source.
 *
 * @param partyA provides the platform
 * @param partyB uses it
 * @param years of the term (EG-01)
 * @param begins first day of the term; {@code null} for the day of signing
 * @param ends last day of the term; {@code null} with {@code begins}
 * @param furtherKinds of information beside the three usual ones (EG-02)
 * @param confidentialityYears from signing (EG-04); {@code null} until what is confidential becomes public
 * @param feeStandard by which actual use is charged (EG-06); {@code null} where nothing is
 * @param paymentDays working days after the invoice (EG-06)
 * @param supportHours a day, holidays excluded (EG-07b)
 * @param responseHours within which a fault is answered (EG-07a)
 * @param solutionHours within which a solution is proposed (EG-07a)
 */
public record PlatformAgreement(
        @Fact("甲方（平台提供方）") Party partyA,
        @Fact("乙方（平台使用方）") Party partyB,
        @Fact("平台名称") String platform,
        @Fact("订立日期") LocalDate concludedOn,
        @Fact("有效期（年）") int years,
        @Fact("有效期第一日") @Nullable LocalDate begins,
        @Fact("有效期最后一日") @Nullable LocalDate ends,
        @Fact("其他共享信息") @Nullable List<String> furtherKinds,
        @Fact("保密期限（年）") @Nullable Integer confidentialityYears,
        @Fact("费用标准") @Nullable String feeStandard,
        @Fact("付款期限（工作日）") @Nullable Integer paymentDays,
        @Fact("每天技术支持的小时数") int supportHours,
        @Fact("故障响应小时数") int responseHours,
        @Fact("提出解决方案的小时数") int solutionHours,
        @Fact("其他约定") @Nullable String further)
        implements Facts {

    private static final int HOURS_OF_A_DAY = 24;

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("甲方（盖章）", partyA.name()), new Signatory("乙方（盖章）", partyB.name()));
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>(Term.possible(years, begins, ends));
        if (supportHours > HOURS_OF_A_DAY) {
            problems.add(new Problem("supportHours", "每天技术支持 " + supportHours + " 小时，超过一天 24 小时，请改正"));
        }
        if (solutionHours < responseHours) {
            problems.add(new Problem(
                    "solutionHours", "提出解决方案的 " + solutionHours + " 小时短于故障响应的 " + responseHours + " 小时，请改正"));
        }
        if (confidentialityYears != null && confidentialityYears < years) {
            problems.add(new Problem(
                    "confidentialityYears", "保密期限 " + confidentialityYears + " 年短于协议有效期 " + years + " 年，请改正"));
        }
        if ((feeStandard == null || feeStandard.isBlank()) != (paymentDays == null || paymentDays == 0)) {
            problems.add(new Problem("paymentDays", "“费用标准”和“付款期限”要么都填写，要么都不填写（不收费）"));
        }
        return problems;
    }
}
