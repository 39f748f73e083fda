package org.shuyue.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of a county's filing form for a copy of data (YC-F2, YC-22h).
 *
 * @param whole whether the county may use the resource for all its agencies (整体授权)
 * @param authority name of the county's authority, which promises
 * @param provider name of the providing agency
 * @param opinion of the provider; {@code null} until it is written on the form
 */
public record CountyFilingForm(
        @Fact("申请") FilingRequest request,
        @Fact("整体授权") boolean whole,
        @Fact("县级公共数据主管部门") String authority,
        @Fact("数据提供部门") String provider,
        @Fact("数据提供部门意见") @Nullable String opinion)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("主管部门（盖章）", authority), new Signatory("提供方（盖章）", provider));
    }

    @Override
    public List<Problem> contradictions() {
        return Term.contradictions(request.begins(), request.ends());
    }
}
