package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the report on data quality that is to be rectified (WH-15, WH-14c, YC-17).
 *
 * @param inspected name of the agency whose data it is
 * @param indicators all five, or {@code null} where no inspection measured them
 * @param rectifyBy last day for the correction (YC-17b)
 */
public record RectificationReport(
        @Fact("被检查单位") String inspected,
        @Fact("检查单位") String inspector,
        @Fact("数据资源名称") String resource,
        @Fact("办件编号") String caseNumber,
        @Fact("整改来源") String origin,
        @Fact("检查日期") LocalDate inspectedOn,
        @Fact("检查的行数") @Nullable Long rows,
        @Fact("五项指标") @Nullable List<MeasuredIndicator> indicators,
        @Fact("存在的问题") String problem,
        @Fact("各项问题") @Nullable List<QualityProblem> findings,
        @Fact("整改要求") String demand,
        @Fact("整改期限") String limit,
        @Fact("整改的最后一日") LocalDate rectifyBy)
        implements Facts {

    private static final int INDICATORS = 5;

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("发文单位（盖章）", inspector));
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>();
        if (rectifyBy.isBefore(inspectedOn)) {
            problems.add(new Problem("rectifyBy", "整改的最后一日（" + rectifyBy + "）早于检查日期（" + inspectedOn + "），请改正"));
        }
        if (indicators != null && !indicators.isEmpty() && indicators.size() != INDICATORS) {
            problems.add(new Problem("indicators", "质量检查有五项指标，现在是 " + indicators.size() + " 项，请补齐"));
        }
        if (indicators != null) {
            indicators.stream()
                    .filter(MeasuredIndicator::contradictsItself)
                    .forEach(one -> problems.add(new Problem(
                            "indicators",
                            "“" + one.name() + "”的分子 " + one.numerator() + " 与分母 " + one.denominator() + " 矛盾，请核对")));
        }
        return problems;
    }
}
