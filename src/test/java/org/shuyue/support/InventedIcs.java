package org.shuyue.support;

/** The same days as {@link InventedNotice#OF_2027}, as calendar programs write them. */
public final class InventedIcs {
    public static final String NOTICE = "测试发〔2026〕1号";
    public static final String OF_2027 = calendar(
            event("20261231", "20270102", "元旦（休）"),
            event("20270131", "20270201", "春节（班）"),
            event("20270205", "20270209", "春节假期 第1天/共4天"),
            event("20270405", "20270406", "清明节 休"),
            event("20270501", "20270504", "劳动节（休）"),
            event("20270609", "20270610", "端午节放假"),
            event("20270915", "20270916", "中秋节（休）"),
            event("20271001", "20271004", "国庆节（休）"));

    private InventedIcs() {}

    public static String calendar(String... events) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Shuyue//Test//ZH\r\n"
                + String.join("", events)
                + "END:VCALENDAR\r\n";
    }

    /** An event of whole days; {@code end} is the day after the last one. */
    public static String event(String start, String end, String summary) {
        return eventOf("DTSTART;VALUE=DATE:" + start, "DTEND;VALUE=DATE:" + end, "SUMMARY:" + summary);
    }

    public static String eventOf(String... lines) {
        return "BEGIN:VEVENT\r\nUID:" + lines[0].hashCode() + "@example.org\r\nDTSTAMP:20261110T000000Z\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }
}
