package org.shuyue.portal;

import java.util.List;
import java.util.Map;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingType;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.shuyue.workflow.CaseTasks;
import org.shuyue.workflow.Option;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The application for a conditionally shared resource; the form is the procedure's own. */
@PageController
class ApplyPage {
    private final Resources resources;
    private final CaseTasks tasks;
    private final Admission admission;

    ApplyPage(Resources resources, CaseTasks tasks, Admission admission) {
        this.resources = resources;
        this.tasks = tasks;
        this.admission = admission;
    }

    @GetMapping("/apply/{code}")
    String show(@PathVariable String code, Model model) {
        Person person = admission.only(Role.REQUESTER);
        Resource resource = resources.find(Typed.id(code, ResourceId::new, "目录中没有这个资源，请核对资源代码"));
        if (resource.sharingType() != SharingType.CONDITIONAL) {
            throw new InputRefused(
                    "resource",
                    "“" + resource.name() + "”是" + resource.sharingType().label() + "资源，不需要也不能提出有条件共享申请");
        }
        if (resource.provider().equals(person.agency())) {
            throw new InputRefused("resource", "“" + resource.name() + "”由本单位提供，无需申请");
        }
        model.addAttribute("resource", resource);
        model.addAttribute("form", FormJson.of(tasks.startForm("conditional-share", known(resource))));
        return "apply";
    }

    private static Map<String, Object> known(Resource resource) {
        List<Option> offered =
                resource.sharedItems().stream().map(ApplyPage::option).toList();
        return Map.of("resource", resource.id().value(), "offeredItems", offered);
    }

    private static Option option(DataItem item) {
        return new Option(item.label(), item.name());
    }
}
