package org.shuyue.supply.process;

import java.util.Map;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun by those who need what only another level or region has. */
@Component
class CoordinationStart implements StartOffer {

    @Override
    public String processId() {
        return CrossLevelCoordinationProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return person.has(Role.REQUESTER);
    }

    @Override
    public String purpose() {
        return "需要上级单位、其他地区等本级平台不能直接获取的数据时提出，由本级公共数据主管部门协调获取";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        return Map.of(CrossLevelCoordinationProcess.DATA_NAME.name(), given.getOrDefault("name", ""));
    }
}
