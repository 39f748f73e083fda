package org.shuyue.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of a contractor's security and confidentiality agreement (XA-S8 to XA-S25, XA-F5, XA-F10, WH-16).
 *
 * @param partyA whose data it is
 * @param partyB who handles it
 * @param service that party B does for party A
 * @param systemLevel of the graded protection, 2 to 5 (XA-S13)
 */
public record SecurityAgreement(
        @Fact("甲方") Party partyA,
        @Fact("乙方") Party partyB,
        @Fact("服务内容") String service,
        @Fact("主合同") @Nullable String contract,
        @Fact("信息系统安全保护等级") int systemLevel,
        @Fact("数据安全负责人") String securityOfficer,
        @Fact("其他约定") @Nullable String further)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("甲方（盖章）", partyA.name()), new Signatory("乙方（盖章）", partyB.name()));
    }

    @Override
    public List<Problem> contradictions() {
        return systemLevel > 5
                ? List.of(new Problem("systemLevel", "信息系统安全保护等级为一至五级，没有 " + systemLevel + " 级，请改正"))
                : List.of();
    }
}
