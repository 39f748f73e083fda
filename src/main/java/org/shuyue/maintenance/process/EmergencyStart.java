package org.shuyue.maintenance.process;

import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun from the page of a resource, or with its code. */
@Component
class EmergencyStart implements StartOffer {

    @Override
    public String processId() {
        return EmergencyReclassificationProcess.KEY;
    }

    /** Whose resource it is, the policy knows. */
    @Override
    public boolean openTo(Person person) {
        return person.has(Role.REVIEWER) || person.has(Role.LEADER) || person.has(Role.AUTHORITY);
    }

    @Override
    public String purpose() {
        return "发生自然灾害、公共卫生等突发事件时，把有条件共享或者不予共享的资源临时放宽，即时生效，到期自动恢复";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        return Map.of(EmergencyReclassificationProcess.RESOURCE.name(), given.getOrDefault("resource", ""));
    }
}
