package org.shuyue.supervision;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shuyue.Application;
import org.shuyue.deadline.Survey;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.InputRefused;
import org.springframework.stereotype.Service;

/** How agencies kept their deadlines, to be compared and published (YC-50). */
@Service
public class Scorecard {
    private static final int MOST_MONTHS = 24;

    private final Survey survey;
    private final Supervision supervision;
    private final Clock clock;

    Scorecard(Survey survey, Supervision supervision, Clock clock) {
        this.survey = survey;
        this.supervision = supervision;
        this.clock = clock;
    }

    /** {@link InputRefused} for a span that runs backwards, is too long or has not begun. */
    public List<Score> of(YearMonth from, YearMonth until) {
        if (until.isBefore(from)) {
            throw new InputRefused("until", "截止月份不能早于起始月份，请改正");
        }
        if (from.plusMonths(MOST_MONTHS).compareTo(until) <= 0) {
            throw new InputRefused("until", "最多统计 " + MOST_MONTHS + " 个月，请缩短");
        }
        if (from.isAfter(YearMonth.from(Application.today(clock)))) {
            throw new InputRefused("from", "起始月份还没有到，请改正");
        }
        Map<AgencyId, long[]> counts = new LinkedHashMap<>();
        survey.kept(Survey.Sight.all(), from.atDay(1), until.atEndOfMonth(), clock.instant())
                .forEach(kept -> {
                    if (kept.duty() != null) {
                        long[] sum = counts.computeIfAbsent(kept.duty(), agency -> new long[2]);
                        sum[0] += kept.total();
                        sum[1] += kept.late();
                    }
                });
        Map<AgencyId, List<Survey.Used>> used = new LinkedHashMap<>();
        survey.used(
                        Survey.Sight.all(),
                        start(from.atDay(1)),
                        start(until.plusMonths(1).atDay(1)))
                .forEach(one -> {
                    if (one.duty() != null) {
                        used.computeIfAbsent(one.duty(), agency -> new ArrayList<>())
                                .add(one);
                    }
                });
        return counts.entrySet().stream()
                .map(entry -> score(entry.getKey(), entry.getValue(), used.getOrDefault(entry.getKey(), List.of())))
                .sorted(Comparator.comparingDouble(Score::keptRate)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(Score::total).reversed()))
                .toList();
    }

    /** The same as a workbook; leaves the stream open. */
    public void xlsx(YearMonth from, YearMonth until, Function<AgencyId, String> names, OutputStream out) {
        List<Score> scores = of(from, until);
        try {
            Workbook workbook = new Workbook(out, "Shuyue", null);
            Worksheet sheet = workbook.newWorksheet("部门评价");
            List<String> heads = List.of("部门", "到期事项", "按期", "超期", "按期率（%）", "办理用时中位数（工作日）", "规定用时中位数（工作日）");
            for (int i = 0; i < heads.size(); i++) {
                sheet.value(0, i, heads.get(i));
                sheet.style(0, i).bold().set();
            }
            for (int i = 0; i < scores.size(); i++) {
                row(sheet, i + 1, scores.get(i), names);
            }
            sheet.width(0, 30);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(Worksheet sheet, int row, Score score, Function<AgencyId, String> names) {
        sheet.value(row, 0, names.apply(score.agency()));
        sheet.value(row, 1, score.total());
        sheet.value(row, 2, score.total() - score.late());
        sheet.value(row, 3, score.late());
        sheet.value(row, 4, score.keptRate());
        sheet.value(row, 5, score.median());
        sheet.value(row, 6, score.allowed());
    }

    private Score score(AgencyId agency, long[] counts, List<Survey.Used> used) {
        Overview.Pace pace = supervision.paceOf(used);
        return new Score(agency, counts[0], counts[1], pace.median(), pace.allowed());
    }

    private static java.time.Instant start(LocalDate day) {
        return day.atStartOfDay(Application.ZONE).toInstant();
    }
}
