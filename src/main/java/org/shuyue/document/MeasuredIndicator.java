package org.shuyue.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of an inspection with its standard, and the bar that shows it.
 *
 * @param standard in per cent; {@code null} where none is set
 * @param moreIsBetter whether the standard is a least figure or a highest one
 */
@JsonIgnoreProperties(
        value = {"percent", "demand", "met", "bar"},
        allowGetters = true)
public record MeasuredIndicator(
        @Fact("指标") String name,
        @Fact("分子的含义") String counted,
        @Fact("分子") long numerator,
        @Fact("分母的含义") String over,
        @Fact("分母") long denominator,
        @Fact("标准") @Nullable BigDecimal standard,
        @Fact("越高越好") boolean moreIsBetter) {

    private static final String STORAGE = "数据入库率";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** 98.40%. */
    @JsonProperty
    public String percent() {
        return denominator == 0
                ? "不适用"
                : share().setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** 不低于 99%. */
    @JsonProperty
    public String demand() {
        return standard == null
                ? "未设定"
                : (moreIsBetter ? "不低于 " : "不高于 ")
                        + standard.stripTrailingZeros().toPlainString() + "%";
    }

    /** 达到, 未达到; 不评价 where it cannot be told. */
    @JsonProperty
    public String met() {
        if (standard == null || denominator == 0) {
            return "不评价";
        }
        int than = BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .compareTo(standard.multiply(BigDecimal.valueOf(denominator)));
        return (moreIsBetter ? than >= 0 : than <= 0) ? "达到" : "未达到";
    }

    /** A picture of the share and of the standard. */
    @JsonProperty
    public String bar() {
        double share = denominator == 0 ? 0 : share().doubleValue();
        return BarPicture.of(share, standard == null ? null : standard.doubleValue(), met().equals("未达到"));
    }

    /** More than all there is; only of what should be stored there may be more than was prescribed. */
    boolean contradictsItself() {
        return numerator < 0 || (denominator > 0 && numerator > denominator && !name.equals(STORAGE));
    }

    private BigDecimal share() {
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), 6, RoundingMode.HALF_UP);
    }
}
