package org.shuyue.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuyue.catalogue.RowReader;
import org.shuyue.screening.MaskRule;
import org.shuyue.screening.Salt;
import org.shuyue.screening.ScreenedField;
import org.shuyue.screening.Screening;
import org.shuyue.screening.ScreeningPlan;
import org.shuyue.screening.ScreeningReport;
import org.shuyue.shared.InputRefused;

/** The desensitisation check of a file that arrives: which of its fields are approved is known later only. */
final class ArrivalCheck implements RowReader {
    private static final int MOST_COLUMNS = 500;

    private final int least;
    private final LocalDate today;
    private @Nullable Screening screening;

    ArrivalCheck(int least, LocalDate today) {
        this.least = least;
        this.today = today;
    }

    @Override
    public void row(int line, List<String> cells) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (screening == null) {
            screening = new Screening(plan(cells), Salt.random());
        } else {
            screening.row(cells);
        }
    }

    ScreeningReport report() {
        if (screening == null) {
            throw new InputRefused("file", "文件中没有表头，第 1 行应为各信息项的名称或字段名");
        }
        return screening.report();
    }

    private ScreeningPlan plan(List<String> heading) {
        if (heading.size() > MOST_COLUMNS) {
            throw new InputRefused("file", "文件超过 " + MOST_COLUMNS + " 列，请核对分隔符");
        }
        List<ScreenedField> fields = heading.stream()
                .map(label -> new ScreenedField(label, label, MaskRule.KEEP))
                .toList();
        Set<String> names = fields.stream().map(ScreenedField::name).collect(Collectors.toSet());
        return new ScreeningPlan(fields, names, Set.of(), Set.of(), least, today);
    }
}
