package org.shuyue.portal;

import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.ShareRoute;
import org.shuyue.sharing.SharingRoute;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** From a resource to the start page of the procedure that leads the visitor's agency to it. */
@PageController
class ApplyPage {
    private final Resources resources;
    private final SharingRoute routes;
    private final Admission admission;

    ApplyPage(Resources resources, SharingRoute routes, Admission admission) {
        this.resources = resources;
        this.routes = routes;
        this.admission = admission;
    }

    @GetMapping("/apply/{code}")
    String lead(@PathVariable String code) {
        Person person = admission.only(Role.REQUESTER);
        Resource resource = resources.find(Typed.id(code, ResourceId::new, "目录中没有这个资源，请核对资源代码"));
        ShareRoute route = routes.to(resource, person.agency());
        return "redirect:"
                + Link.to("/start/" + route.processId())
                        .with("resource", resource.id().value());
    }
}
