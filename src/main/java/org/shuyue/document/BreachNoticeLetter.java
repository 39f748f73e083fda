package org.shuyue.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the written notice of a breach, with the five contents of XA-S9; what is not known yet is {@code null} and
 * is said to follow.
 *
 * @param version of the notice, from 1
 * @param leakAt when the data leaked
 * @param discoveredAt when that was found
 * @param subjects identity of the data subjects
 * @param scope with the kinds of data
 */
public record BreachNoticeLetter(
        @Fact("报送对象") List<String> recipients,
        @Fact("报告单位") String reporter,
        @Fact("办件编号") String caseNumber,
        @Fact("第几版") int version,
        @Fact("严重程度") String severity,
        @Fact("数据主体的身份") @Nullable String subjects,
        @Fact("事件描述") @Nullable String description,
        @Fact("泄露时间") @Nullable Instant leakAt,
        @Fact("发现时间") Instant discoveredAt,
        @Fact("涉及的数据资源") @Nullable List<String> resources,
        @Fact("泄露范围和数据种类") @Nullable String scope,
        @Fact("补救措施") @Nullable String remedy,
        @Fact("对方要求提供的其他信息") @Nullable String other,
        @Fact("联系电话") String contactPhone,
        @Fact("报告时间") Instant reportedAt)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("发文单位（盖章）", reporter));
    }

    @Override
    public List<Problem> contradictions() {
        return leakAt != null && leakAt.isAfter(discoveredAt)
                ? List.of(new Problem("leakAt", "泄露时间晚于发现时间，请核对"))
                : List.of();
    }
}
