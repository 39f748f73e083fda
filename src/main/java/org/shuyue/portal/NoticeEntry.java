package org.shuyue.portal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.NoticeName;
import org.shuyue.shared.InputRefused;

/** Number and date of a notice and the region it is for, as typed beside an uploaded calendar. */
public record NoticeEntry(String region, String notice, String published) {
    public NoticeEntry {
        region = Typed.text(region).strip();
        notice = Typed.text(notice).strip();
        published = Typed.text(published).strip();
    }

    static NoticeEntry blank() {
        return new NoticeEntry("", "", "");
    }

    /** Both or neither; {@code null} when neither was typed. */
    public @Nullable NoticeName nameOrNone() {
        return notice.isEmpty() && published.isEmpty() ? null : name();
    }

    NoticeName name() {
        if (notice.isEmpty()) {
            throw new InputRefused("notice", "请填写通知文号");
        }
        LocalDate date = Typed.date("published", "发布日期", published);
        return new NoticeName(notice, date);
    }
}
