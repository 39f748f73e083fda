package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of a cooperation agreement, by which one side delivers desensitised, aggregated data every month (SP-02 to SP-10).
 *
 * @param field of work, 就业服务 for instance
 * @param region where party A works
 * @param partyA receives the data
 * @param partyB delivers it
 * @param administrators one or two of party A, who receive and register (SP-04a)
 * @param years of the term (SP-07a)
 * @param begins first day of the term; {@code null} for the day of signing
 * @param ends last day of the term; {@code null} with {@code begins}
 */
public record CooperationAgreement(
        @Fact("合作领域") String field,
        @Fact("地区") String region,
        @Fact("甲方（数据接收方）") Party partyA,
        @Fact("乙方（数据提供方）") Party partyB,
        @Fact("使用目的") List<String> purposes,
        @Fact("共享的数据") List<String> dataTypes,
        @Fact("甲方数据管理员") List<String> administrators,
        @Fact("合作期限（年）") int years,
        @Fact("期限第一日") @Nullable LocalDate begins,
        @Fact("期限最后一日") @Nullable LocalDate ends,
        @Fact("其他约定") @Nullable String further)
        implements Facts {

    private static final int MOST_ADMINISTRATORS = 2;

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("甲方（盖章）", partyA.name()), new Signatory("乙方（盖章）", partyB.name()));
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>(Term.possible(years, begins, ends));
        if (administrators.size() > MOST_ADMINISTRATORS) {
            problems.add(new Problem("administrators", "甲方指定一至两名数据管理员，现在有 " + administrators.size() + " 名，请减少"));
        }
        if (partyA.name().equals(partyB.name())) {
            problems.add(new Problem("partyB", "甲方和乙方不能是同一单位，请改正"));
        }
        return problems;
    }
}
