package org.shuyue.sharing.process;

import java.util.List;
import java.util.Optional;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.catalogue.SharingType;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.WishPolicy;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** An agency applies for a conditional resource of another agency, once at a time (YC-19, YC-22c). */
@Component
class StartFormPolicy implements FormPolicy {
    private final Resources resources;
    private final ShareRequests requests;
    private final WishPolicy wish;

    StartFormPolicy(Resources resources, ShareRequests requests, WishPolicy wish) {
        this.resources = resources;
        this.requests = requests;
        this.wish = wish;
    }

    @Override
    public String formId() {
        return ConditionalShareProcess.START_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        if (!submission.by().has(Role.REQUESTER)) {
            return List.of(new Problem("", "您没有申请人员的角色，不能提出申请；请联系系统管理员"));
        }
        String code = submission.text(ConditionalShareProcess.RESOURCE);
        Optional<Resource> resource = id(code).flatMap(resources::look);
        if (resource.isEmpty()) {
            return List.of(new Problem("resource", "目录中没有编码为“" + code + "”的资源，请从资源目录进入申请"));
        }
        List<Problem> unfit = checkResource(resource.get(), submission.by());
        return unfit.isEmpty()
                ? wish.check(
                        resource.get(),
                        submission.texts(ConditionalShareProcess.REQUESTED_ITEMS),
                        submission.date(ConditionalShareProcess.PERIOD_FROM),
                        submission.date(ConditionalShareProcess.PERIOD_UNTIL))
                : unfit;
    }

    private List<Problem> checkResource(Resource resource, Person by) {
        if (resource.sharingType() != SharingType.CONDITIONAL) {
            return List.of(new Problem(
                    "resource",
                    "“" + resource.name() + "”是" + resource.sharingType().label() + "资源，不走有条件共享申请"));
        }
        if (resource.provider().equals(by.agency())) {
            return List.of(new Problem("resource", "“" + resource.name() + "”由本单位提供，无需申请"));
        }
        Optional<CaseNumber> open = requests.openFor(by.agency(), resource.id());
        return open.map(number -> List.of(
                        new Problem("resource", "本单位对“" + resource.name() + "”已有在办的申请 " + number + "，请等待答复或者先撤回")))
                .orElse(List.of());
    }

    static Optional<ResourceId> id(String code) {
        try {
            return Optional.of(new ResourceId(code));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }
}
