package org.shuyue.calendar;

import java.time.LocalDate;
import org.shuyue.shared.InputRefused;

/** Number and date of a notice, for files that do not say it themselves. */
public record NoticeName(String number, LocalDate published) {
    private static final int LONGEST = 64;

    public NoticeName {
        if (number.isBlank()) {
            throw new InputRefused("notice", "请填写通知文号");
        }
        if (number.length() > LONGEST) {
            throw new InputRefused("notice", "通知文号过长，不应超过" + LONGEST + "个字");
        }
    }
}
