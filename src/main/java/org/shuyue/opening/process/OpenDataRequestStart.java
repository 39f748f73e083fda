package org.shuyue.opening.process;

import java.util.Map;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun from the page of a conditionally open resource. */
@Component
class OpenDataRequestStart implements StartOffer {
    private final Resources resources;

    OpenDataRequestStart(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String processId() {
        return OpenDataRequestProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return OpenStartPolicy.mayApply(person);
    }

    @Override
    public String purpose() {
        return "申请有条件开放的数据集或者接口；请先在“开放数据”中找到数据，再从其页面提出申请";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        String code = given.getOrDefault("resource", "");
        if (code.isBlank()) {
            throw new InputRefused("resource", "请先在“开放数据”中找到需要的数据，再从其页面提出申请");
        }
        Resource resource = resources
                .byCode(code.strip())
                .filter(found -> found.openingType() != OpeningType.NOT_OPEN)
                .orElseThrow(() -> new NotFound("没有编码为“" + code + "”的开放数据，请从开放数据目录进入申请"));
        return Map.of("resource", code, "openingConditions", resource.openingConditions());
    }
}
