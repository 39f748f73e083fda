package org.shuyue.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Problem;
import org.springframework.stereotype.Component;

/** What may be agreed upon, and by whom: two parties with a handler each, data that the provider has, named receivers (SP-03a, SP-04a). */
@Component
public class TermsPolicy {
    private final People people;
    private final Resources resources;

    TermsPolicy(People people, Resources resources) {
        this.people = people;
        this.resources = resources;
    }

    /** Fields are named as in the forms. */
    public List<Problem> check(NewAgreement wanted) {
        List<Problem> problems = new ArrayList<>();
        parties(wanted, problems);
        problems.addAll(check(wanted.kind(), wanted.party(wanted.provider()), receiver(wanted), wanted.terms()));
        return problems;
    }

    /** The terms alone, for a text that is changed between the same parties. */
    public List<Problem> check(AgreementKind kind, Party provider, Party receiver, AgreementTerms terms) {
        List<Problem> problems = new ArrayList<>();
        terms.resources().forEach(subject -> resource(subject, provider, problems));
        DeliveryPlan plan = terms.plan();
        if (plan != null) {
            plan(plan, receiver, terms, problems);
        }
        if (kind == AgreementKind.COOPERATION && plan == null) {
            problems.add(new Problem("deliveryMode", "合作协议按月提供数据，请选择每月提供并指定数据管理员"));
        }
        if (kind == AgreementKind.PLATFORM_SHARING && terms.service() == null) {
            problems.add(new Problem("supportHours", "平台共享协议须填写技术支持时间和故障处理时限"));
        }
        return problems;
    }

    private static Party receiver(NewAgreement wanted) {
        return wanted.party(wanted.provider().other());
    }

    private void parties(NewAgreement wanted, List<Problem> problems) {
        if (wanted.a().agency().equals(wanted.b().agency())) {
            problems.add(new Problem("counterpartHandler", "协议双方不能是同一单位，请选择其他单位的经办人"));
        }
        if ((wanted.a().isOfThePublic() || wanted.b().isOfThePublic()) && wanted.kind() != AgreementKind.USE) {
            problems.add(new Problem("agreementKind", "与社会公众只能订立“" + AgreementKind.USE.label() + "”，请改选"));
        }
        if (wanted.provider() != wanted.kind().provider()) {
            problems.add(new Problem(
                    "dataProvider",
                    wanted.kind().label() + "的数据由" + wanted.kind().provider().label() + "提供，请改选数据提供方或者本方为甲方、乙方"));
        }
        handler(wanted.party(wanted.drafter().other()), problems);
    }

    private void handler(Party party, List<Problem> problems) {
        Optional<Person> handler = people.look(party.handler());
        if (handler.filter(Person::active)
                .filter(person -> person.agency().equals(party.agency()))
                .isEmpty()) {
            problems.add(new Problem("counterpartHandler", "对方经办人不是该单位的在用人员，请重新选择"));
        }
    }

    private void resource(SubjectResource subject, Party provider, List<Problem> problems) {
        Resource resource = resources.byCode(subject.resource().value()).orElse(null);
        if (resource == null) {
            problems.add(new Problem("resources", "目录中没有编码为“" + subject.resource() + "”的资源，请核对"));
            return;
        }
        if (!resource.provider().equals(provider.agency())) {
            problems.add(new Problem("resources", "资源“" + resource.name() + "”不由数据提供方提供，请改选资源或者提供方"));
        }
        List<String> shared =
                resource.sharedItems().stream().map(DataItem::name).toList();
        subject.items().stream()
                .filter(item -> !shared.contains(item))
                .forEach(item -> problems.add(new Problem(
                        "resources",
                        "资源“" + resource.name() + "”没有可共享的信息项“" + item + "”，可选：" + String.join("、", shared))));
    }

    private void plan(DeliveryPlan plan, Party receiver, AgreementTerms terms, List<Problem> problems) {
        if (terms.resources().isEmpty()) {
            problems.add(new Problem("resources", "约定定期提供数据的，请列明所提供的数据资源"));
        }
        if (plan.administrators().stream().distinct().count()
                < plan.administrators().size()) {
            problems.add(new Problem("deputyAdministrator", "两名数据管理员不能是同一人，请改选"));
        }
        for (int i = 0; i < plan.administrators().size(); i++) {
            administrator(plan.administrators().get(i), i == 0 ? "administrator" : "deputyAdministrator", receiver)
                    .ifPresent(problems::add);
        }
    }

    private Optional<Problem> administrator(PersonId id, String field, Party receiver) {
        boolean ofReceiver = people.look(id)
                .filter(Person::active)
                .filter(person -> person.agency().equals(receiver.agency()))
                .isPresent();
        return ofReceiver ? Optional.empty() : Optional.of(new Problem(field, "数据管理员应为数据接收方的在用人员，请改选"));
    }
}
