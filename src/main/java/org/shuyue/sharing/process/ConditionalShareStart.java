package org.shuyue.sharing.process;

import java.util.List;
import java.util.Map;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.workflow.Option;
import org.shuyue.workflow.StartOffer;
import org.springframework.stereotype.Component;

/** Begun from the page of a resource, whose items the form offers. */
@Component
class ConditionalShareStart implements StartOffer {
    private final Resources resources;

    ConditionalShareStart(Resources resources) {
        this.resources = resources;
    }

    @Override
    public String processId() {
        return ConditionalShareProcess.KEY;
    }

    @Override
    public boolean openTo(Person person) {
        return person.has(Role.REQUESTER);
    }

    @Override
    public String purpose() {
        return "向提供部门申请有条件共享的数据资源；请先在数据目录中找到资源，再从资源页面提出申请";
    }

    @Override
    public Map<String, Object> known(Map<String, String> given, Person person) {
        String code = given.getOrDefault("resource", "");
        if (code.isBlank()) {
            throw new InputRefused("resource", "请先在“数据目录”中找到需要的资源，再从资源页面提出申请");
        }
        Resource resource = StartFormPolicy.id(code)
                .flatMap(resources::look)
                .orElseThrow(() -> new NotFound("目录中没有编码为“" + code + "”的资源，请从资源目录进入申请"));
        List<Option> offered = resource.sharedItems().stream()
                .map(item -> new Option(item.label(), item.name()))
                .toList();
        return Map.of("resource", code, "offeredItems", offered);
    }
}
