package org.shuyue.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.shuyue.quality.AgencyQuality;
import org.shuyue.quality.Indicator;
import org.shuyue.quality.InspectionView;
import org.shuyue.quality.Ratio;

/** The indicators of a resource or an agency over time, as lines of a drawing; the table beside it says the same. */
public record QualityChart(List<Line> lines, int inspections) {
    private static final int LEFT = 50;
    private static final int WIDTH = 560;
    private static final int TOP = 20;
    private static final int HEIGHT = 200;

    /** One indicator; {@code points} as SVG takes them. */
    public record Line(String label, int number, String points, List<Point> dots) {}

    /** Where one inspection lies. */
    public record Point(String x, String y) {
        @Override
        public String toString() {
            return x + "," + y;
        }
    }

    /** Of those that were done, the oldest first. */
    static QualityChart of(List<InspectionView> inspections) {
        return of(inspections, InspectionView::ratio);
    }

    /** Of an agency's months, the oldest first. */
    static QualityChart ofMonths(List<AgencyQuality.Month> months) {
        return of(months, AgencyQuality.Month::ratio);
    }

    private static <T> QualityChart of(List<T> inspections, BiFunction<T, Indicator, Ratio> figure) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (Indicator indicator : Indicator.values()) {
            number++;
            List<Point> dots = new ArrayList<>();
            for (int i = 0; i < inspections.size(); i++) {
                Ratio ratio = figure.apply(inspections.get(i), indicator);
                if (ratio.determined()) {
                    dots.add(new Point(
                            plain(LEFT
                                    + (inspections.size() == 1 ? WIDTH / 2.0 : i * WIDTH / (inspections.size() - 1.0))),
                            plain(TOP + HEIGHT - Math.min(100, ratio.percent().doubleValue()) * HEIGHT / 100)));
                }
            }
            lines.add(new Line(
                    indicator.label(),
                    number,
                    String.join(" ", dots.stream().map(Point::toString).toList()),
                    dots));
        }
        return new QualityChart(
                lines.stream().filter(line -> !line.dots().isEmpty()).toList(), inspections.size());
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }
}
