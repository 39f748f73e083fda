package org.shuyue.quality;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rules of each resource: those that follow from the catalogue and those that were declared; and its standard. */
@Component
@Transactional
public class QualityRules {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int LONGEST_REASON = 500;

    private final RuleMapper mapper;
    private final RulePolicy policy;
    private final QualityPolicy rights;
    private final Resources resources;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    QualityRules(
            RuleMapper mapper,
            RulePolicy policy,
            QualityPolicy rights,
            Resources resources,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.policy = policy;
        this.rights = rights;
        this.resources = resources;
        this.clock = clock;
        this.events = events;
    }

    /** Those in force, the ones from the catalogue first. */
    @Transactional(readOnly = true)
    public List<DeclaredRule> of(ResourceId resource) {
        Stream<DeclaredRule> derived =
                resources.find(resource).items().stream().map(item -> new DeclaredRule(0, derived(item), "", null));
        return Stream.concat(
                        derived,
                        mapper.active(resource).stream()
                                .map(row -> new DeclaredRule(row.id(), row.rule(), row.addedBy(), row.addedAt())))
                .toList();
    }

    /** How many that are in force were declared. */
    @Transactional(readOnly = true)
    int declaredFor(ResourceId resource) {
        return mapper.active(resource).size();
    }

    /** The same rules again, whether still in force or not. */
    @Transactional(readOnly = true)
    List<QualityRule> byCode(Resource resource, Collection<String> codes) {
        return Stream.concat(
                        resource.items().stream().map(QualityRules::derived),
                        mapper.all(resource.id()).stream().map(RuleRow::rule))
                .filter(rule -> codes.contains(rule.code()))
                .toList();
    }

    /** For the operator and the provider; {@link InputRefused} with everything that is wrong. */
    public void add(ResourceId id, RuleDraft draft, Person by) {
        Resource resource = ruled(id, by);
        RuleKind kind = policy.check(resource, draft);
        String message = RulePolicy.message(resource, draft, kind);
        mapper.insert(
                id,
                kind,
                String.join(",", draft.items()),
                draft.detail(),
                message,
                draft.clause(),
                by.name(),
                clock.instant());
        tell(
                "quality-rule.added",
                by,
                resource,
                "增加“" + resource.name() + "”的质量规则：" + message,
                Map.of("kind", kind.name(), "items", String.join(",", draft.items()), "detail", draft.detail()));
    }

    /** Ends one and puts another in its place, so that earlier findings keep the rule they were found by. */
    public void change(ResourceId id, long rule, RuleDraft draft, Person by) {
        Resource resource = ruled(id, by);
        policy.check(resource, draft);
        end(id, rule, "由修改后的规则代替", by);
        add(id, draft, by);
    }

    public void end(ResourceId id, long rule, String reason, Person by) {
        Resource resource = ruled(id, by);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InputRefused("reason", "请填写停用的原因，最多 " + LONGEST_REASON + " 个字");
        }
        RuleRow row = mapper.find(rule)
                .filter(held -> held.resourceId().equals(id))
                .orElseThrow(() -> new NotFound("没有这条规则，请刷新页面"));
        if (mapper.end(rule, reason.strip(), by.name(), clock.instant()) == 0) {
            throw new InputRefused("reason", "这条规则已经停用，请刷新页面");
        }
        tell(
                "quality-rule.ended",
                by,
                resource,
                "停用“" + resource.name() + "”的质量规则：" + row.message(),
                Map.of("rule", row.rule().code(), "reason", reason.strip()));
    }

    @Transactional(readOnly = true)
    public QualityStandard standard(ResourceId resource) {
        return mapper.standard(resource).orElse(QualityStandard.STRICT);
    }

    /** For the operator and the authority whose reach covers the provider. */
    public void set(ResourceId id, QualityStandard standard, Person by) {
        Resource resource = resources.find(id);
        if (!rights.maySetStandard(by, resource.provider())) {
            throw new NotFound("您无权设定质量标准");
        }
        check(standard);
        mapper.removeStandard(id);
        mapper.insertStandard(id, standard, by.name(), clock.instant());
        tell(
                "quality-standard.set",
                by,
                resource,
                "设定“" + resource.name() + "”的质量标准",
                Map.of(
                        "expectedRows", String.valueOf(standard.expectedRows()),
                        "storageLeast", standard.storageLeast().toPlainString(),
                        "completenessLeast", standard.completenessLeast().toPlainString(),
                        "fillLeast", standard.fillLeast().toPlainString(),
                        "anomalyMost", standard.anomalyMost().toPlainString(),
                        "duplicateMost", standard.duplicateMost().toPlainString(),
                        "basis", standard.basis()));
    }

    private static void check(QualityStandard standard) {
        List<Problem> problems = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            BigDecimal limit = standard.limit(indicator);
            if (limit.signum() < 0 || limit.compareTo(ALL) > 0 || limit.scale() > 2) {
                problems.add(new Problem(indicator.name(), indicator.label() + "的标准应当是 0 至 100 之间的百分数，最多两位小数"));
            }
        }
        if (standard.expectedRows() != null && standard.expectedRows() < 0) {
            problems.add(new Problem("expectedRows", "应入库行数不能为负"));
        }
        if (standard.basis().isBlank() || standard.basis().length() > LONGEST_REASON) {
            problems.add(new Problem("basis", "请填写质量标准的依据，最多 " + LONGEST_REASON + " 个字"));
        }
        if (!problems.isEmpty()) {
            throw new InputRefused(problems);
        }
    }

    private Resource ruled(ResourceId id, Person by) {
        Resource resource = resources.find(id);
        if (!rights.mayRule(by, resource)) {
            throw new NotFound("没有资源“" + id + "”的质量规则，或者您无权修改");
        }
        return resource;
    }

    private void tell(String kind, Person by, Resource resource, String sentence, Map<String, String> details) {
        events.publishEvent(new QualityRuleEvent(kind, Actor.of(by.id(), by.name()), resource.id(), sentence, details));
    }

    private static QualityRule derived(DataItem item) {
        String length = item.length() > 0 ? "，最多 " + item.length() + " 字" : "";
        return new QualityRule(
                RuleKind.TYPE + ":" + item.name(),
                RuleKind.TYPE,
                List.of(item.name()),
                "",
                "“" + item.label() + "”应为" + item.type().label() + length,
                "公共数据资源目录");
    }
}
