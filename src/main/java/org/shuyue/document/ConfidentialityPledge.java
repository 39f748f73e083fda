package org.shuyue.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the pledge that everybody signs who uses the data (YC-F4, WH-16, XA-S17).
 *
 * @param person who pledges
 * @param agency for which that person works
 * @param subject data, system or agreement that it is about
 */
public record ConfidentialityPledge(
        @Fact("承诺人") String person,
        @Fact("所在单位") String agency,
        @Fact("岗位") String post,
        @Fact("涉及的数据或者系统") String subject,
        @Fact("使用期限第一日") @Nullable LocalDate begins,
        @Fact("使用期限最后一日") @Nullable LocalDate ends)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("承诺人（签名）", person));
    }

    @Override
    public List<Problem> contradictions() {
        return Term.possible(begins, ends);
    }
}
