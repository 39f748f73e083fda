package org.shuyue.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Problem;

/**
 * Facts of the form by which a service is accepted, in five copies (XA-06b).
 *
 * @param amount of the contract, in yuan
 * @param paid within a month of signing, 80 % (XA-05a)
 * @param remaining within a month of acceptance, 20 % (XA-05b)
 * @param experts who took part, if any were asked
 */
@JsonIgnoreProperties(value = "amountInWords", allowGetters = true)
public record AcceptanceForm(
        @Fact("采购人") String buyer,
        @Fact("供应商") String supplier,
        @Fact("项目名称") String project,
        @Fact("合同编号") String contractNumber,
        @Fact("合同签订日期") LocalDate signedOn,
        @Fact("服务期第一日") LocalDate begins,
        @Fact("服务期最后一日") LocalDate ends,
        @Fact("合同金额") BigDecimal amount,
        @Fact("已付款") BigDecimal paid,
        @Fact("待付款") BigDecimal remaining,
        @Fact("验收内容") List<AcceptedItem> items,
        @Fact("验收日期") LocalDate acceptedOn,
        @Fact("验收结论") String conclusion,
        @Fact("验收小组成员") List<String> members,
        @Fact("专家") @Nullable List<String> experts)
        implements Facts {

    /** 贰拾肆万壹仟玖佰元整. */
    @JsonProperty
    public String amountInWords() {
        return AmountInWords.of(amount);
    }

    @Override
    public List<Signatory> signatories() {
        return List.of(new Signatory("甲方（盖章）", buyer), new Signatory("乙方（盖章）", supplier));
    }

    @Override
    public List<Problem> contradictions() {
        List<Problem> problems = new ArrayList<>(Term.contradictions(begins, ends));
        if (amount.signum() <= 0 || paid.signum() < 0 || remaining.signum() < 0) {
            problems.add(new Problem("amount", "金额不能是负数或者零，请改正"));
        } else if (paid.add(remaining).compareTo(amount) != 0) {
            problems.add(new Problem(
                    "remaining", "已付款 " + paid + " 元与待付款 " + remaining + " 元之和不等于合同金额 " + amount + " 元，请核对"));
        }
        if (acceptedOn.isBefore(signedOn)) {
            problems.add(new Problem("acceptedOn", "验收日期（" + acceptedOn + "）早于合同签订日期（" + signedOn + "），请改正"));
        }
        return problems;
    }
}
