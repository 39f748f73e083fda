package org.shuyue.screening;

/** What a table must not give away unless somebody has approved it. */
public enum SensitiveKind {
    CITIZEN_NUMBER("公民身份号码"),
    BANK_CARD("银行卡号"),
    MOBILE("手机号码"),
    FIXED_LINE("固定电话号码"),
    CREDIT_CODE("统一社会信用代码"),
    PASSPORT("护照或通行证号码"),
    EMAIL("电子邮箱"),
    ADDRESS("详细地址"),
    PERSON_NAME("姓名"),
    SMALL_CELL("人数过少的统计值"),
    FEW_ALIKE("特征组合过于少见的行");

    private final String label;

    SensitiveKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
