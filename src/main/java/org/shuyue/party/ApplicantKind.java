package org.shuyue.party;

import java.time.LocalDate;
import java.util.Optional;
import org.shuyue.shared.InputRefused;

/** Who of the public applies, and the number that tells one from the other. */
public enum ApplicantKind {
    CITIZEN("自然人", "公民身份号码", "姓名"),
    ORGANISATION("法人", "统一社会信用代码", "单位名称");

    private static final int FIRST_SHOWN = 4;
    private static final int LAST_SHOWN = 2;

    private final String label;
    private final String numberName;
    private final String nameLabel;

    ApplicantKind(String label, String numberName, String nameLabel) {
        this.label = label;
        this.numberName = numberName;
        this.nameLabel = nameLabel;
    }

    public String label() {
        return label;
    }

    /** What the number is called. */
    public String numberName() {
        return numberName;
    }

    /** What the name is called. */
    public String nameLabel() {
        return nameLabel;
    }

    /** What is wrong with the number, in Chinese; empty when it can be one. */
    Optional<String> fault(String number, LocalDate today) {
        return this == CITIZEN ? CitizenNumberPolicy.fault(number, today) : CreditCodePolicy.fault(number);
    }

    /** All that anybody is ever shown of a number. */
    static String masked(String number) {
        int hidden = number.length() - FIRST_SHOWN - LAST_SHOWN;
        return number.substring(0, FIRST_SHOWN) + "*".repeat(hidden) + number.substring(number.length() - LAST_SHOWN);
    }

    /** {@link InputRefused} when there is no such kind. */
    public static ApplicantKind of(String name) {
        for (ApplicantKind kind : values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new InputRefused("kind", "请选择申请人类型：自然人或者法人");
    }
}
