package org.shuyue.quality.process;

import java.util.Map;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun from the page of a resource, whose items the form offers. */
@Component
class ErrorReportStart implements StartOffer {
    private final Resources resources;

    ErrorReportStart(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String processId() {
        return DataCorrectionProcess.KEY;
    }

    /** Whoever was given the data has been a requester; the policy looks at the resource. */
    @Override
    public boolean openTo(Person person) {
        return person.has(Role.REQUESTER);
    }

    @Override
    public String purpose() {
        return "使用共享数据时发现数据有误、缺失或者有安全问题，反馈给提供部门校核更正；请先在数据目录中找到资源";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        String code = given.getOrDefault("resource", "");
        if (code.isBlank()) {
            throw new InputRefused("resource", "请先在“数据目录”中找到有误的资源，再从资源页面反馈");
        }
        try {
            Resource resource = resources.find(new ResourceId(code));
            return Map.of("resource", code, "offeredItems", RegisterErrorReport.offered(resource));
        } catch (IllegalArgumentException unfit) {
            throw new NotFound("目录中没有编码为“" + code + "”的资源，请从资源目录进入");
        }
    }
}
