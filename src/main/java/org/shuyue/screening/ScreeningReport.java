package org.shuyue.screening;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a desensitisation check found; nothing in it gives away what it found.
 *
 * @param rows that were looked at
 * @param unapproved fields that nobody has approved
 * @param unmasked how many cells a masking rule could not be applied to; they were left empty
 */
public record ScreeningReport(long rows, List<String> unapproved, List<Finding> findings, long unmasked) {
    public ScreeningReport {
        unapproved = List.copyOf(unapproved);
        findings = List.copyOf(findings);
    }

    /** One kind in one field, with the first places. */
    public record Finding(SensitiveKind kind, String field, long count, List<Sample> samples) {
        public Finding {
            samples = List.copyOf(samples);
        }

        public String shown() {
            return "“" + field + "”列 " + count + " 处" + kind.label()
                    + samples.stream()
                            .map(sample -> "第 " + sample.row() + " 行 " + sample.masked())
                            .collect(Collectors.joining("、", "（", count > samples.size() ? "等）" : "）"));
        }
    }

    /** A place; rows count from 1, the heading not counted. */
    public record Sample(long row, String masked) {}

    /** Whether it may leave. */
    public boolean clean() {
        return unapproved.isEmpty() && findings.isEmpty();
    }

    /** In one Chinese sentence. */
    public String sentence() {
        if (clean()) {
            return "脱敏检查通过：共 " + rows + " 行，未发现未经批准的字段和敏感信息";
        }
        String fields = unapproved.isEmpty() ? "" : "未经批准的字段：" + String.join("、", unapproved) + "；";
        return "脱敏检查未通过：" + fields + findings.stream().map(Finding::shown).collect(Collectors.joining("；"));
    }
}
