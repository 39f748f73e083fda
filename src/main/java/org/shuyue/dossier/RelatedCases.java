package org.shuyue.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Cases that belong together: said by those who handle them, or about the same resource. */
@Component
public class RelatedCases {
    private static final int MOST_OF_THE_RESOURCE = 10;
    private static final int LONGEST = 200;

    private final DossierMapper mapper;
    private final Cases cases;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RelatedCases(DossierMapper mapper, Cases cases, Clock clock, ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.cases = cases;
        this.clock = clock;
        this.events = events;
    }

    /** A case that the viewer may see, and what it has to do with this one. */
    public record Related(CaseRow row, String reason) {}

    /** Those that were named first, then the latest about the same resource. */
    public List<Related> of(CaseNumber number, Person viewer) {
        List<Relation> named = mapper.relations(number);
        Map<CaseNumber, CaseRow> rows =
                cases.look(named.stream().map(Relation::number).toList());
        List<Related> found = new ArrayList<>();
        for (Relation relation : named) {
            CaseRow row = rows.get(relation.number());
            if (row != null && cases.maySee(row, viewer)) {
                found.add(new Related(row, relation.reason()));
            }
        }
        cases.sameResource(number, viewer, MOST_OF_THE_RESOURCE).stream()
                .filter(row ->
                        found.stream().noneMatch(one -> one.row().number().equals(row.number())))
                .forEach(row -> found.add(new Related(row, "同一数据资源")));
        return found;
    }

    public boolean mayRelate(Person person) {
        return DossierPolicy.handles(person);
    }

    /** Both must be for the person to see; {@link InputRefused} otherwise. */
    @Transactional
    public void relate(CaseNumber number, String other, String reason, Person by) {
        cases.view(number, by);
        CaseNumber related = seen(other, by);
        if (!mayRelate(by)) {
            throw new InputRefused("", "只有办理人员可以关联办件");
        }
        if (related.equals(number)) {
            throw new InputRefused("other", "办件不能与自己关联，请填写另一个办件编号");
        }
        if (reason.isBlank() || reason.strip().length() > LONGEST) {
            throw new InputRefused("reason", "请填写两个办件有什么关系，最多 " + LONGEST + " 个字");
        }
        if (mapper.relations(number).stream()
                .anyMatch(relation -> relation.number().equals(related))) {
            throw new InputRefused("other", "办件 " + related + " 已经关联");
        }
        mapper.relate(number, related, reason.strip(), clock.instant());
        events.publishEvent(
                new DossierEvent.CasesRelated(number, related, reason.strip(), Actor.of(by.id(), by.name())));
    }

    /** One case follows from another: the system says so itself, and the history of both does. */
    @Transactional
    public void follow(CaseNumber number, CaseNumber origin, String reason, Actor by) {
        if (mapper.relations(number).stream()
                .noneMatch(relation -> relation.number().equals(origin))) {
            mapper.relate(number, origin, reason, clock.instant());
            events.publishEvent(new DossierEvent.CasesRelated(number, origin, reason, by));
            events.publishEvent(new DossierEvent.CasesRelated(origin, number, reason, by));
        }
    }

    private CaseNumber seen(String typed, Person by) {
        try {
            return cases.view(new CaseNumber(typed.strip()), by).number();
        } catch (NotFound | IllegalArgumentException unknown) {
            throw new InputRefused("other", "没有办件“" + typed.strip() + "”，或者您无权查看，请核对编号");
        }
    }
}
