package org.shuyue.document;

import java.time.LocalDate;
import java.util.List;
import org.shuyue.shared.Problem;

/**
 * Facts of the agreement on the use of open data: the eight contents that YC-29c names.
 *
 * @param applicant of the public, by name
 * @param provider name of the providing agency
 * @param fields of the resource, by their Chinese names
 */
public record OpenUseAgreement(
        @Fact("申请人") String applicant,
        @Fact("提供部门") String provider,
        @Fact("办件编号") String caseNumber,
        @Fact("数据资源名称") String resource,
        @Fact("信息项") List<String> fields,
        @Fact("使用期限第一日") LocalDate begins,
        @Fact("使用期限最后一日") LocalDate ends,
        @Fact("用途") String purpose,
        @Fact("使用范围") String scope,
        @Fact("使用方式") String wayOfUse,
        @Fact("后续服务和反馈要求") String followUp,
        @Fact("禁止条款") String prohibitions,
        @Fact("信用承诺") String creditCommitment,
        @Fact("违约责任") String breachLiability,
        @Fact("争议解决方式") String disputes)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("申请方（盖章）", applicant), new Signatory("提供方（盖章）", provider));
    }

    @Override
    public List<Problem> contradictions() {
        return Term.contradictions(begins, ends);
    }
}
