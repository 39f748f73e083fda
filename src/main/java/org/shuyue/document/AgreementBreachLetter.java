package org.shuyue.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the notice by which a party to an agreement tells the other that it breaks it (SP-06b).
 *
 * @param broken which duty
 * @param demands what is to be done about it
 * @param rectifyBy last day to rectify; {@code null} where the agreement may be ended at once
 * @param basis clause that gives the time, or the right to end the agreement at once
 */
public record AgreementBreachLetter(
        @Fact("违约方") String recipient,
        @Fact("通知方") String complainant,
        @Fact("协议名称") String agreement,
        @Fact("协议编号") String agreementNumber,
        @Fact("办件编号") String caseNumber,
        @Fact("违反的约定") String broken,
        @Fact("违约事实") String facts,
        @Fact("整改要求") @Nullable String demands,
        @Fact("整改的最后一日") @Nullable LocalDate rectifyBy,
        @Fact("依据") String basis,
        @Fact("通知日期") LocalDate notifiedOn)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("通知方（盖章）", complainant));
    }

    @Override
    public List<Problem> contradictions() {
        return rectifyBy != null && rectifyBy.isBefore(notifiedOn)
                ? List.of(new Problem("rectifyBy", "整改的最后一日（" + rectifyBy + "）早于通知日期（" + notifiedOn + "），请改正"))
                : List.of();
    }
}
