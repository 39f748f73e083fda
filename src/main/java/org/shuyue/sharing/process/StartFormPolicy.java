package org.shuyue.sharing.process;

import java.util.List;
import java.util.Optional;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Problem;
import org.shuyue.sharing.ShareRequests;
import org.shuyue.sharing.ShareRoute;
import org.shuyue.sharing.SharingRoute;
import org.shuyue.sharing.WishPolicy;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;

/** An agency applies on the route that leads to the resource, once at a time (YC-19, YC-22b, YC-22c, YC-22g, YC-22h). */
class StartFormPolicy implements FormPolicy {
    private final ShareRoute route;
    private final SharingRoute routes;
    private final Resources resources;
    private final ShareRequests requests;
    private final WishPolicy wish;

    StartFormPolicy(
            ShareRoute route, SharingRoute routes, Resources resources, ShareRequests requests, WishPolicy wish) {
        this.route = route;
        this.routes = routes;
        this.resources = resources;
        this.requests = requests;
        this.wish = wish;
    }

    @Override
    public String formId() {
        return route.processId() + "-start";
    }

    @Override
    public List<Problem> check(Submission submission) {
        if (!submission.by().has(Role.REQUESTER)) {
            return List.of(new Problem("", "您没有申请人员的角色，不能提出申请；请联系系统管理员"));
        }
        String code = submission.text(ShareProcess.RESOURCE);
        Optional<Resource> resource = resources.byCode(code);
        if (resource.isEmpty()) {
            return List.of(new Problem("resource", "目录中没有编码为“" + code + "”的资源，请从资源目录进入申请"));
        }
        List<Problem> unfit = checkResource(resource.get(), submission.by());
        return unfit.isEmpty()
                ? wish.check(
                        resource.get(),
                        submission.texts(ShareProcess.REQUESTED_ITEMS),
                        submission.date(ShareProcess.PERIOD_FROM),
                        submission.date(ShareProcess.PERIOD_UNTIL))
                : unfit;
    }

    private List<Problem> checkResource(Resource resource, Person by) {
        try {
            onItsRoute(route, routes, resource, by);
        } catch (InputRefused refused) {
            return refused.problems();
        }
        Optional<CaseNumber> open = requests.openFor(by.agency(), resource.id());
        return open.map(number -> List.of(
                        new Problem("resource", "本单位对“" + resource.name() + "”已有在办的申请 " + number + "，请等待答复或者先撤回")))
                .orElse(List.of());
    }

    /** {@link InputRefused} names the route that leads to the resource instead. */
    static void onItsRoute(ShareRoute route, SharingRoute routes, Resource resource, Person by) {
        ShareRoute fitting = routes.to(resource, by.agency());
        if (fitting != route) {
            throw new InputRefused(
                    "resource",
                    "“" + resource.name() + "”是" + resource.sharingType().label() + "资源，不走" + route.label() + "；"
                            + (fitting == ShareRoute.COUNTY_CONDITIONAL ? "县级单位申请市级资源，须经县级公共数据主管部门提交，" : "")
                            + "请改走“" + fitting.label() + "”（/start/" + fitting.processId() + "?resource="
                            + resource.id()
                            + "）");
        }
    }
}
