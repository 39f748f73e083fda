package org.shuyue.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the certificate that data was destroyed or de-identified and that no copy is left (XA-S25, YC-F3, XA-S21).
 *
 * @param holder who had the data and assures
 * @param provider whose data it was
 * @param agreement or request under which it was had
 * @param cause why it is destroyed: request, end, expiry, or its purpose met
 * @param agreedWay as the provider agreed to it
 */
public record DestructionCertificate(
        @Fact("销毁单位") String holder,
        @Fact("数据提供单位") String provider,
        @Fact("协议或者申请") String agreement,
        @Fact("销毁的原因") String cause,
        @Fact("原因发生的日期") LocalDate causedOn,
        @Fact("约定的销毁方式") String agreedWay,
        @Fact("销毁的数据") List<DestroyedData> data,
        @Fact("销毁日期") LocalDate destroyedOn,
        @Fact("销毁人") String operator,
        @Fact("监销人") String witness,
        @Fact("说明") @Nullable String note)
        implements Facts {

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("乙方（盖章）", holder), new Signatory("甲方（盖章）", provider));
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>();
        if (destroyedOn.isBefore(causedOn)) {
            problems.add(new Problem("destroyedOn", "销毁日期（" + destroyedOn + "）早于原因发生的日期（" + causedOn + "），请改正"));
        }
        if (operator.strip().equals(witness.strip())) {
            problems.add(new Problem("witness", "销毁人和监销人不能是同一人，请改正"));
        }
        return problems;
    }
}
