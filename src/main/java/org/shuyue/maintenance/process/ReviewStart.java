package org.shuyue.maintenance.process;

import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun by hand from the page of a resource, or with its code; those that are due begin by themselves. */
@Component
class ReviewStart implements StartOffer {

    @Override
    public String processId() {
        return PeriodicReviewProcess.KEY;
    }

    /** Whose resource it is, the policy knows. */
    @Override
    public boolean openTo(Person person) {
        return person.has(Role.REVIEWER)
                || person.has(Role.LEADER)
                || person.has(Role.OPERATOR)
                || person.has(Role.AUTHORITY);
    }

    @Override
    public String purpose() {
        return "评估资源的共享类型和开放类型能否放宽；到期的由系统自动发起，法规修改、完成脱敏处理等情形可以提前发起";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        return Map.of(PeriodicReviewProcess.RESOURCE.name(), given.getOrDefault("resource", ""));
    }
}
