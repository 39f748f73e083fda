package org.shuyue.opening.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** Anybody of the public objects to what is open; the provider's own people bring in what they find (YC-30a, YC-30b). */
@Component
class ObjectionStartPolicy implements FormPolicy {
    private final Resources resources;
    private final Clock clock;

    ObjectionStartPolicy(Resources resources, Clock clock) {
        this.resources = resources;
        this.clock = clock;
    }

    @Override
    public String formId() {
        return RightsObjectionProcess.START_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        String code = submission.text(RightsObjectionProcess.RESOURCE);
        Optional<Resource> resource =
                resources.byCode(code.strip()).filter(found -> found.openingType() != OpeningType.NOT_OPEN);
        if (resource.isEmpty()) {
            return List.of(new Problem("resource", "没有编码为“" + code + "”的开放数据，请从开放数据目录中选择"));
        }
        return submission.text(RightsObjectionProcess.ORIGIN).equals(RightsObjectionProcess.OWN_MOTION)
                ? checkOwnMotion(resource.get(), submission)
                : checkObjection(submission.by());
    }

    private List<Problem> checkOwnMotion(Resource resource, Submission submission) {
        if (!mayFind(resource, submission.by())) {
            return List.of(new Problem("origin", "只有提供部门的审核人员可以按自行发现办理，请选择“权利人提出异议”"));
        }
        List<Problem> problems = new ArrayList<>();
        @Nullable LocalDate discovered = submission.date(RightsObjectionProcess.DISCOVERED_ON);
        LocalDate today = Application.today(clock);
        if (discovered != null && discovered.isAfter(today)) {
            problems.add(new Problem("discoveredOn", "“发现日期”不能晚于今天（" + today + "）"));
        } else if (discovered != null && discovered.isBefore(today.minusYears(1))) {
            problems.add(new Problem("discoveredOn", "“发现日期”早于一年以前，请核对"));
        }
        return problems;
    }

    private static List<Problem> checkObjection(Person by) {
        return by.isOfThePublic() ? List.of() : List.of(new Problem("origin", "权益异议由公民、法人提出；提供部门自行发现的，请选择“提供部门自行发现”"));
    }

    static boolean mayFind(Resource resource, Person person) {
        return person.has(Role.REVIEWER) && person.agency().equals(resource.provider());
    }
}
