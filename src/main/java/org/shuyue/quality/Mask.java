package org.shuyue.quality;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuyue.catalogue.Sensitivity;
import org.shuyue.shared.Shortened;

/** How much of a value is shown to those who look into a finding: as much as its item's sensitivity allows. */
final class Mask {
    private static final int LONGEST = 200;

    private Mask() {}

    static String of(String value, Sensitivity sensitivity) {
        return switch (sensitivity) {
            case ORDINARY, INTERNAL -> Shortened.to(LONGEST, value);
            case PERSONAL -> middle(value, 1, 1);
            case SENSITIVE -> middle(value, 1, 0);
        };
    }

    /** The first and the last characters stay, when there are others between them. */
    private static String middle(String value, int head, int tail) {
        int[] points = value.codePoints().limit(LONGEST).toArray();
        return IntStream.range(0, points.length)
                .mapToObj(i -> i < head || (i >= points.length - tail && points.length > 2)
                        ? Character.toString(points[i])
                        : "*")
                .collect(Collectors.joining());
    }
}
