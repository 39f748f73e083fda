package org.shuyue.simulation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which deadlines are listed. */
public enum Show {
    CHANGED("有变化的"),
    LATER("延后的"),
    EARLIER("提前的"),
    BREACH("将会超期的"),
    RELIEVED("不再超期的"),
    HANDED_OVER("换人办理的"),
    AT_RISK("无人办理的"),
    ALL("全部");

    private final String label;

    Show(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** As addresses and programs spell it: {@code handed-over}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Show> byId(String id) {
        return Stream.of(values()).filter(show -> show.id().equals(id)).findFirst();
    }

    boolean lists(Line line) {
        return switch (this) {
            case CHANGED -> line.changed();
            case LATER -> line.deadline().later();
            case EARLIER -> line.deadline().earlier();
            case BREACH -> line.deadline().wouldBreach();
            case RELIEVED -> line.deadline().relieved();
            case HANDED_OVER -> line.handedOver() && !line.atRisk();
            case AT_RISK -> line.atRisk();
            case ALL -> true;
        };
    }
}
