package org.shuyue.supply.process;

import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun by those who looked in the catalogue and did not find what they need. */
@Component
class UncataloguedRequestStart implements StartOffer {

    @Override
    public String processId() {
        return UncataloguedRequestProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return person.has(Role.REQUESTER);
    }

    @Override
    public String purpose() {
        return "数据目录中没有需要的数据时提出，由运行管理机构查找提供部门，提供部门七个工作日内答复";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        return Map.of(UncataloguedRequestProcess.DATA_NAME.name(), given.getOrDefault("name", ""));
    }
}
