package org.shuyue.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the city's filing form for a copy of data (YC-F1, YC-22e).
 *
 * @param provider name of the providing agency
 * @param opinion of the provider; {@code null} until it is written on the form
 */
public record CityFilingForm(
        @Fact("申请") FilingRequest request,
        @Fact("数据提供部门") String provider,
        @Fact("提供单位意见") @Nullable String opinion) implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("申请方（盖章）", request.department()), new Signatory("提供方（盖章）", provider));
    }

    @Override
    public List<Problem> contradictions() {
        return Term.contradictions(request.begins(), request.ends());
    }
}
