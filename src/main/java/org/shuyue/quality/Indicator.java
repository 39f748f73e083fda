package org.shuyue.quality;

/** The five indicators of an inspection (WH-14c); what is counted over what. */
public enum Indicator {
    STORAGE("数据入库率", "实际入库行数", "按规定应入库行数", true),
    COMPLETENESS("数据项目齐全率", "齐全的信息项数", "全部信息项数", true),
    FILL("数据项目记实率", "必填项中已填写的单元格数", "必填项应填写的单元格数", true),
    ANOMALY("数据项目异常率", "有异常的行数", "全部行数", false),
    DUPLICATE("数据重复率", "重复的行数", "全部行数", false);

    private final String label;
    private final String numerator;
    private final String denominator;
    private final boolean moreIsBetter;

    Indicator(String label, String numerator, String denominator, boolean moreIsBetter) {
        this.label = label;
        this.numerator = numerator;
        this.denominator = denominator;
        this.moreIsBetter = moreIsBetter;
    }

    public String label() {
        return label;
    }

    public String numerator() {
        return numerator;
    }

    public String denominator() {
        return denominator;
    }

    public boolean moreIsBetter() {
        return moreIsBetter;
    }
}
