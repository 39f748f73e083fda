package org.shuyue.opening.process;

import java.util.Map;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun from the page of an open resource. */
@Component
class RightsObjectionStart implements StartOffer {
    private final Resources resources;

    RightsObjectionStart(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String processId() {
        return RightsObjectionProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return person.isOfThePublic() || person.has(Role.REVIEWER);
    }

    @Override
    public String purpose() {
        return "认为开放的数据侵害合法权益的提出异议；提供部门自行发现的，中止开放并核查。请从“开放数据”中该数据的页面进入";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        String code = given.getOrDefault("resource", "");
        if (code.isBlank()) {
            throw new InputRefused("resource", "请先在“开放数据”中找到所涉数据，再从其页面提出");
        }
        Resource resource = resources
                .byCode(code.strip())
                .filter(found -> found.openingType() != OpeningType.NOT_OPEN)
                .orElseThrow(() -> new NotFound("没有编码为“" + code + "”的开放数据，请从开放数据目录中选择"));
        boolean own = ObjectionStartPolicy.mayFind(resource, person);
        return Map.of("resource", code, "origin", own ? RightsObjectionProcess.OWN_MOTION : "objection");
    }
}
