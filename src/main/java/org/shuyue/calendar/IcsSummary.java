package org.shuyue.calendar;

import java.util.regex.Pattern;

/**
 * What the title of an event says: 春节（休）, 国庆节 班, 元旦假期 第1天/共3天, 劳动节调休上班.
 *
 * @param name of the festival; empty when there is nothing beside the words for rest and work
 * @param off whether it speaks of a day off
 * @param working whether it speaks of a make-up day
 */
record IcsSummary(String name, boolean off, boolean working) {
    private static final String WORDS = "(?:调休上班|调休补班|调休|补班|上班|班|放假|假期|休假|休息|休|补休)";
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(\\[【]\\s*" + WORDS + "\\s*[）)\\]】]");
    private static final Pattern AT_THE_END = Pattern.compile("[\\s·:：-]*" + WORDS + "日?\\s*$");
    private static final Pattern IN_FRONT = Pattern.compile("^\\s*" + WORDS + "[\\s·:：-]+");
    private static final Pattern NUMBER = Pattern.compile("[\\s（(]*第\\s*\\d+\\s*天.*$");
    /** Says of itself neither, though both of its characters do. */
    private static final String AMBIGUOUS = "调休";

    static IcsSummary of(String text) {
        String telling = text.replace(AMBIGUOUS, "");
        return new IcsSummary(
                name(text),
                telling.contains("休") || telling.contains("放假") || telling.contains("假期"),
                telling.contains("班"));
    }

    boolean clear() {
        return off != working;
    }

    private static String name(String text) {
        String name = NUMBER.matcher(text).replaceFirst("");
        name = IN_BRACKETS.matcher(name).replaceAll("");
        name = IN_FRONT.matcher(name).replaceFirst("");
        return AT_THE_END.matcher(name).replaceFirst("").strip();
    }
}
