package org.shuyue.quality;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.ItemType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Component;

/** Which rules can be declared for a resource; the Chinese objections say what to do. */
@Component
class RulePolicy {
    private static final int MOST_CODES = 500;
    private static final int LONGEST_DETAIL = 5_000;
    private static final int LONGEST_MESSAGE = 300;
    private static final int LONGEST_CLAUSE = 100;

    private final Resources resources;

    RulePolicy(Resources resources) {
        this.resources = resources;
    }

    /** The kind of a draft that is in order; {@link InputRefused} with everything that is wrong. */
    RuleKind check(Resource resource, RuleDraft draft) {
        List<Problem> problems = new ArrayList<>();
        Optional<RuleKind> kind = Stream.of(RuleKind.values())
                .filter(one -> one.name().equals(draft.kind()) && one != RuleKind.TYPE)
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(new Problem("kind", "请选择规则种类"));
        }
        List<DataItem> items = draft.items().stream()
                .flatMap(name -> resource.item(name).stream())
                .toList();
        if (items.size() != draft.items().size() || items.stream().distinct().count() != items.size()) {
            problems.add(new Problem("items", "信息项只能在本资源的信息项中选择，每项一次"));
        }
        kind.filter(one -> !one.takes(draft.items().size()))
                .ifPresent(one -> problems.add(new Problem("items", "“" + one.label() + "”规则" + one.itemsWanted())));
        texts(draft, problems);
        if (problems.isEmpty()) {
            detail(kind.orElseThrow(), draft.detail(), items, resource).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
        return kind.orElseThrow();
    }

    /** What a row that breaks it is told when the draft leaves that out. */
    static String message(Resource resource, RuleDraft draft, RuleKind kind) {
        return draft.message().isEmpty()
                ? draft.items().stream()
                                .map(name ->
                                        "“" + resource.item(name).orElseThrow().label() + "”")
                                .collect(joining("、"))
                        + "不符合" + kind.label() + "规则"
                : draft.message();
    }

    private static void texts(RuleDraft draft, List<Problem> problems) {
        if (draft.message().length() > LONGEST_MESSAGE) {
            problems.add(new Problem("message", "提示最多 " + LONGEST_MESSAGE + " 个字，请精简"));
        }
        if (draft.clause().length() > LONGEST_CLAUSE) {
            problems.add(new Problem("clause", "依据最多 " + LONGEST_CLAUSE + " 个字，请精简"));
        }
        if (draft.detail().length() > LONGEST_DETAIL) {
            problems.add(new Problem("detail", "规则内容最多 " + LONGEST_DETAIL + " 个字符，请精简"));
        }
    }

    private Optional<Problem> detail(RuleKind kind, String detail, List<DataItem> items, Resource resource) {
        return switch (kind) {
            case TYPE, REQUIRED, UNIQUE ->
                detail.isEmpty() ? Optional.empty() : refused("“" + kind.label() + "”规则不需要填写规则内容");
            case DATE_ORDER ->
                items.stream().allMatch(RulePolicy::isDate)
                        ? Optional.empty()
                        : refused("items", "日期先后规则的两项都应当是日期型或者日期时间型");
            case TIMELY -> timely(detail, items.get(0), resource);
            case PATTERN -> pattern(detail);
            case RANGE -> range(detail, items.get(0));
            case CODES -> codes(detail);
            case CHECKSUM ->
                List.of(RuleSql.ID_NUMBER, RuleSql.CREDIT_CODE).contains(detail)
                        ? Optional.empty()
                        : refused("校验码只能是 id-number 或者 credit-code");
            case REFERENCE -> reference(detail);
            case LOGIC -> logic(detail);
        };
    }

    private static Optional<Problem> timely(String detail, DataItem item, Resource resource) {
        if (!detail.isEmpty()) {
            return refused("“" + RuleKind.TIMELY.label() + "”规则不需要填写规则内容");
        }
        if (!isDate(item)) {
            return refused("items", "更新及时规则的信息项应当是日期型或者日期时间型");
        }
        return Timeliness.isPrescribed(resource.updateFrequency())
                ? Optional.empty()
                : refused("kind", "目录中的更新频率为“" + resource.updateFrequency().label() + "”，不能据以检查更新是否及时");
    }

    private static Optional<Problem> pattern(String pattern) {
        if (pattern.isEmpty()) {
            return refused("请填写正则表达式");
        }
        String complaint = Workbench.complaint(pattern);
        return complaint.isEmpty() ? Optional.empty() : refused("正则表达式无法识别：" + complaint);
    }

    private static Optional<Problem> range(String detail, DataItem item) {
        try {
            boolean ofDates = Range.parse(detail).ofDates();
            return ofDates == isDate(item)
                    ? Optional.empty()
                    : refused("“" + item.label() + "”是" + item.type().label() + "，范围的两端应当与之相同");
        } catch (InputRefused refused) {
            return Optional.of(refused.problems().get(0));
        }
    }

    private static Optional<Problem> codes(String detail) {
        int codes = RuleSql.codes(detail).size();
        return codes > 0 && codes <= MOST_CODES
                ? Optional.empty()
                : refused("请列出 1 至 " + MOST_CODES + " 个允许的值，用逗号或者换行隔开");
    }

    private Optional<Problem> reference(String detail) {
        return Reference.parse(detail)
                        .flatMap(reference -> resources
                                .look(new ResourceId(reference.resource()))
                                .flatMap(resource -> resource.item(reference.item())))
                        .isPresent()
                ? Optional.empty()
                : refused("引用写作“资源编码/字段名”，目录中应当有该资源和该信息项，例如 A0101-0001/id_number");
    }

    private static Optional<Problem> logic(String detail) {
        int arrow = detail.indexOf(RuleSql.ARROW);
        boolean well = detail.equals(RuleSql.BIRTH_DATE)
                || detail.equals(RuleSql.GENDER)
                || (arrow > 0
                        && !RuleSql.codes(detail.substring(0, arrow)).isEmpty()
                        && !RuleSql.codes(detail.substring(arrow + RuleSql.ARROW.length()))
                                .isEmpty());
        return well ? Optional.empty() : refused("跨项逻辑的" + RuleKind.LOGIC.hint());
    }

    private static boolean isDate(DataItem item) {
        return item.type() == ItemType.DATE || item.type() == ItemType.DATE_TIME;
    }

    private static Optional<Problem> refused(String message) {
        return refused("detail", message);
    }

    private static Optional<Problem> refused(String field, String message) {
        return Optional.of(new Problem(field, message));
    }
}
