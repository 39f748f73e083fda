package org.shuyue.opening.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.opening.OpenDataRequests;
import org.shuyue.opening.OpenItemsPolicy;
import org.shuyue.opening.OpenWishPolicy;
import org.shuyue.party.Applicants;
import org.shuyue.party.Person;
import org.shuyue.shared.Problem;
import org.shuyue.workflow.FormPolicy;
import org.shuyue.workflow.Submission;
import org.springframework.stereotype.Component;

/** A citizen or company applies for a conditionally open resource, once at a time (YC-29b). */
@Component
class OpenStartPolicy implements FormPolicy {
    private final Resources resources;
    private final OpenDataRequests requests;
    private final OpenWishPolicy wish;

    OpenStartPolicy(Resources resources, OpenDataRequests requests, OpenWishPolicy wish) {
        this.resources = resources;
        this.requests = requests;
        this.wish = wish;
    }

    @Override
    public String formId() {
        return OpenDataRequestProcess.START_FORM;
    }

    @Override
    public List<Problem> check(Submission submission) {
        if (!mayApply(submission.by())) {
            return List.of(new Problem("", "有条件开放申请由公民、法人注册后提出；各机构履行职责需要数据的，请提出共享申请"));
        }
        String code = submission.text(OpenDataRequestProcess.RESOURCE);
        Optional<Resource> resource = resources.byCode(code.strip());
        List<Problem> problems = new ArrayList<>(resource.map(found -> check(found, submission.by()))
                .orElseGet(() -> List.of(new Problem("resource", "没有编码为“" + code + "”的开放数据，请从开放数据目录进入申请"))));
        problems.addAll(wish.check(
                submission.date(OpenDataRequestProcess.PERIOD_FROM),
                submission.date(OpenDataRequestProcess.PERIOD_UNTIL)));
        return problems;
    }

    static boolean mayApply(Person person) {
        return person.isOfThePublic() && !person.id().equals(Applicants.VISITOR);
    }

    private List<Problem> check(Resource resource, Person by) {
        if (resource.openingType() != OpeningType.CONDITIONAL) {
            return List.of(new Problem("resource", unfit(resource)));
        }
        if (OpenItemsPolicy.conditional(resource).isEmpty()) {
            return List.of(new Problem("resource", "“" + resource.name() + "”的信息项均为个人信息或者不予共享，没有可以开放的内容"));
        }
        return requests.openFor(by.id(), resource.id())
                .map(number -> List.of(
                        new Problem("resource", "您对“" + resource.name() + "”已有在办的申请 " + number + "，请等待答复或者先撤回")))
                .orElse(List.of());
    }

    /** An entry that is not open is not spoken of: its name is nobody's business. */
    private static String unfit(Resource resource) {
        return resource.openingType() == OpeningType.UNCONDITIONAL
                ? "“" + resource.name() + "”无条件开放，登录后可以直接下载，不需要申请"
                : "没有编码为“" + resource.id() + "”的开放数据，请从开放数据目录进入申请";
    }
}
