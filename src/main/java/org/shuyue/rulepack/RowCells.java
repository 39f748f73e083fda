package org.shuyue.rulepack;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.calendar.OfficeHours;
import org.shuyue.calendar.Period;
import org.shuyue.calendar.SupportHours;
import org.shuyue.deadline.PauseCause;
import org.shuyue.deadline.Rule;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;

/** The cells of one row, as a rule; what cannot be read is noted by its column. */
final class RowCells {
    private static final String KNOWN_ROLES =
            Role.ofAgencies().stream().map(Role::id).collect(Collectors.joining("、"));

    private final String pack;
    private final String ruleId;
    private final Map<RuleColumn, String> cells;
    private final List<Complaint> complaints = new ArrayList<>();

    /** What is wrong in a column. */
    record Complaint(RuleColumn column, String message) {}

    RowCells(String pack, String ruleId, Map<RuleColumn, String> cells) {
        this.pack = pack;
        this.ruleId = ruleId;
        this.cells = cells;
    }

    /** Of a table that was checked before. */
    static Rule checked(String pack, String ruleId, Map<RuleColumn, String> cells) {
        RowCells row = new RowCells(pack, ruleId, cells);
        return row.rule().orElseThrow(() -> new IllegalStateException(pack + ", " + ruleId + ": " + row.complaints));
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** Empty when there are complaints. */
    Optional<Rule> rule() {
        Period period = period(RuleColumn.PERIOD, true);
        List<Period> leads = leads();
        List<String> escalation = roles(RuleColumn.ESCALATION_ROLES);
        String trigger = text(RuleColumn.TRIGGER, 200);
        String clause = text(RuleColumn.CLAUSE, 64);
        String citation = text(RuleColumn.CITATION, 300);
        LocalDate from = date(RuleColumn.VALID_FROM);
        LocalDate to = date(RuleColumn.VALID_TO);
        Rule.Leeway leeway = leeway();
        OfficeHours hours = hours();
        require(RuleColumn.VALID_FROM, from, "请填写生效日期，例如 2022-01-01");
        require(RuleColumn.ESCALATION_ROLES, escalation.isEmpty() ? null : escalation, "请写明超期后告知哪些人员");
        if (from != null && to != null && to.isBefore(from)) {
            complain(RuleColumn.VALID_TO, "失效日期早于生效日期，请改正");
        }
        if (period == null || from == null || !complaints.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rule(
                pack,
                ruleId,
                period,
                leads,
                escalation,
                trigger,
                leeway,
                new Rule.Basis(clause, citation, from, to),
                hours));
    }

    private void complain(RuleColumn column, String message) {
        complaints.add(new Complaint(column, message));
    }

    private void require(RuleColumn column, @Nullable Object held, String message) {
        if (held == null && complaints.stream().noneMatch(complaint -> complaint.column() == column)) {
            complain(column, message);
        }
    }

    private String cell(RuleColumn column) {
        return cells.getOrDefault(column, "").strip();
    }

    private String text(RuleColumn column, int longest) {
        String text = cell(column);
        if (text.isEmpty()) {
            complain(column, "不能为空，请填写");
        } else if (text.length() > longest) {
            complain(column, "最多" + longest + "个字，请缩短");
        }
        return text;
    }

    private List<String> list(RuleColumn column) {
        return Stream.of(cell(column).split("[,，、]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private @Nullable Period period(RuleColumn column, boolean required) {
        return cell(column).isEmpty() && !required ? null : read(column, cell(column), Period::parse);
    }

    private List<Period> leads() {
        List<Period> leads = new ArrayList<>();
        for (String lead : list(RuleColumn.WARNING_LEADS)) {
            Period read = read(RuleColumn.WARNING_LEADS, lead, Period::parse);
            if (read != null) {
                leads.add(read);
            }
        }
        require(RuleColumn.WARNING_LEADS, leads.isEmpty() ? null : leads, "请至少写一次预警，例如 -P1WD");
        return leads;
    }

    private List<String> roles(RuleColumn column) {
        List<String> roles = list(column);
        roles.stream()
                .filter(role -> Role.byId(role).isEmpty())
                .forEach(role -> complain(column, "没有“" + role + "”这种人员，应为 " + KNOWN_ROLES + " 之一"));
        return roles;
    }

    private Rule.Leeway leeway() {
        List<PauseCause> causes = new ArrayList<>();
        for (String cause : list(RuleColumn.PAUSE_CAUSES)) {
            PauseCause.byId(cause)
                    .ifPresentOrElse(
                            causes::add,
                            () -> complain(
                                    RuleColumn.PAUSE_CAUSES,
                                    "没有“" + cause + "”这种情形，可用的有："
                                            + String.join(
                                                    "、",
                                                    Stream.of(PauseCause.values())
                                                            .map(known -> known.id() + "（" + known.label() + "）")
                                                            .toList())));
        }
        return new Rule.Leeway(
                causes,
                roles(RuleColumn.PAUSE_ROLES),
                period(RuleColumn.MOST_EXTENSION, false),
                roles(RuleColumn.EXTENSION_ROLES));
    }

    private OfficeHours hours() {
        RuleColumn support = RuleColumn.SUPPORT_HOURS;
        return new OfficeHours(
                time(RuleColumn.CLOSING_TIME),
                time(RuleColumn.RECEIVED_AFTER),
                cell(support).isEmpty() ? null : read(support, cell(support), SupportHours::parse));
    }

    private @Nullable LocalTime time(RuleColumn column) {
        return cell(column).isEmpty() ? null : parsed(column, LocalTime::parse, "应写成 17:30 的样式");
    }

    private @Nullable LocalDate date(RuleColumn column) {
        return cell(column).isEmpty() ? null : parsed(column, LocalDate::parse, "应写成 2022-01-01 的样式");
    }

    private <T> @Nullable T parsed(RuleColumn column, Function<String, T> parse, String how) {
        try {
            return parse.apply(cell(column));
        } catch (DateTimeParseException unreadable) {
            complain(column, "“" + cell(column) + "”无法识别，" + how);
            return null;
        }
    }

    private <T> @Nullable T read(RuleColumn column, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (InputRefused refused) {
            complain(column, refused.problems().get(0).message());
            return null;
        }
    }
}
