package org.shuyue.portal;

import java.io.IOException;
import java.io.InputStream;
import org.shuyue.access.Holds;
import org.shuyue.catalogue.Datasets;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingType;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.SharingRoute;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A resource of the catalogue, and the upload of its dataset. */
@PageController
class ResourcePages {
    private final Resources resources;
    private final Datasets datasets;
    private final ShareRequests requests;
    private final SharingRoute routes;
    private final Holds holds;
    private final TypeUpkeep upkeep;
    private final Admission admission;

    ResourcePages(
            Resources resources,
            Datasets datasets,
            ShareRequests requests,
            SharingRoute routes,
            Holds holds,
            TypeUpkeep upkeep,
            Admission admission) {
        this.resources = resources;
        this.datasets = datasets;
        this.requests = requests;
        this.routes = routes;
        this.holds = holds;
        this.upkeep = upkeep;
        this.admission = admission;
    }

    @GetMapping("/catalogue/{code}")
    String show(@PathVariable String code, Model model) {
        Person person = admission.anybody();
        Resource resource = find(code);
        model.addAttribute("resource", resource);
        model.addAttribute("count", datasets.count(resource.id()));
        holds.of(resource.id()).ifPresent(hold -> model.addAttribute("hold", hold));
        model.addAttribute("upkeep", upkeep.of(resource, person));
        model.addAttribute("application", application(resource, person));
        model.addAttribute("mayUpload", mayUpload(resource, person));
        requests.openFor(person.agency(), resource.id()).ifPresent(number -> model.addAttribute("openCase", number));
        return "resource";
    }

    /** What the visitor can do to get the data: the procedure's id, or why there is nothing to apply for. */
    private String application(Resource resource, Person person) {
        if (resource.provider().equals(person.agency())) {
            return "own";
        }
        if (resource.sharingType() == SharingType.NOT_SHARED) {
            return "notShared";
        }
        if (!person.has(Role.REQUESTER)) {
            return "noRequester";
        }
        try {
            return routes.to(resource, person.agency()).processId();
        } catch (InputRefused noAuthority) {
            return "noAuthority";
        }
    }

    @GetMapping("/catalogue/{code}/dataset")
    String uploadForm(@PathVariable String code, Model model) {
        uploadable(code, model);
        return "dataset";
    }

    @PostMapping("/catalogue/{code}/dataset")
    String upload(@PathVariable String code, @RequestParam MultipartFile file, Model model) throws IOException {
        Resource resource = uploadable(code, model);
        try (InputStream content = Upload.open(file)) {
            model.addAttribute(
                    "report",
                    datasets.replace(resource.id(), content, admission.anybody().id()));
        } catch (InputRefused refused) {
            model.addAttribute("refused", refused.problems());
        }
        model.addAttribute("count", datasets.count(resource.id()));
        return "dataset";
    }

    private Resource uploadable(String code, Model model) {
        Resource resource = find(code);
        if (!mayUpload(resource, admission.anybody())) {
            throw new AccessDeniedException("没有权限");
        }
        model.addAttribute("resource", resource);
        model.addAttribute("count", datasets.count(resource.id()));
        return resource;
    }

    private static boolean mayUpload(Resource resource, Person person) {
        return person.has(Role.OPERATOR)
                || (person.has(Role.REVIEWER) && person.agency().equals(resource.provider()));
    }

    private Resource find(String code) {
        return resources.find(Typed.id(code, ResourceId::new, "目录中没有这个资源，请核对资源代码"));
    }
}
