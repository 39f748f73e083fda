package org.shuyue.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shuyue.catalogue.DataItem;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.Resources;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.PersonId;
import org.shuyue.workflow.CaseSheet.Line;
import org.springframework.stereotype.Component;

/** A text as its page, its case and the comparison of two versions show it: label and words. */
@Component
public class TermLines {
    private final People people;
    private final Resources resources;

    TermLines(People people, Resources resources) {
        this.people = people;
        this.resources = resources;
    }

    /** In the order of the text; every label is there, whether there are words for it or not. */
    public List<Line> of(AgreementVersion.Text text) {
        AgreementTerms terms = text.terms();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("协议名称", terms.title()));
        lines.add(new Line("甲方信息", details(text.a())));
        lines.add(new Line("乙方信息", details(text.b())));
        lines.add(new Line("合作目的", terms.purpose()));
        lines.add(new Line("数据范围和标准", terms.scope()));
        lines.add(new Line("数据资源", resources(terms)));
        lines.add(new Line("协议期限", terms.termYears() + " 年"));
        lines.add(new Line("保密期限", confidentiality(terms)));
        lines.add(new Line("数据提供", plan(terms)));
        lines.add(new Line("费用和技术支持", service(terms)));
        SecurityTerms security = text.security();
        lines.add(new Line(
                "安全保护", security == null ? "" : "等级保护 " + security.systemLevel() + " 级，数据安全负责人 " + security.officer()));
        lines.add(new Line("其他约定", terms.further()));
        return lines;
    }

    private static String details(PartyDetails details) {
        return List.of(
                        details.creditCode().isEmpty() ? "" : "统一社会信用代码 " + details.creditCode(),
                        details.address().isEmpty() ? "" : "地址 " + details.address(),
                        details.contact().isEmpty() ? "" : "联系方式 " + details.contact())
                .stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("，"));
    }

    private static String confidentiality(AgreementTerms terms) {
        if (terms.confidentialityYears() == null) {
            return "直至保密信息成为公开信息";
        }
        return (terms.service() == null ? "协议终止后 " : "自协议签订之日起 ") + terms.confidentialityYears() + " 年";
    }

    /** By the names that the catalogue has for them now. */
    private String resources(AgreementTerms terms) {
        return terms.resources().stream().map(this::resource).collect(Collectors.joining("\n"));
    }

    private String resource(SubjectResource subject) {
        Optional<Resource> entry = resources.byCode(subject.resource().value());
        String items = subject.items().stream()
                .map(item -> entry.flatMap(one -> one.item(item))
                        .map(DataItem::label)
                        .orElse(item))
                .collect(Collectors.joining("、"));
        return entry.map(one -> one.name() + "（" + one.id() + "）")
                        .orElse(subject.resource().value())
                + "：" + items;
    }

    private String plan(AgreementTerms terms) {
        DeliveryPlan plan = terms.plan();
        if (plan == null) {
            return "";
        }
        return plan.frequency().label() + "提供上月数据，" + plan.format().label() + "文件加密后以"
                + plan.channel().label() + "方式提供，数据管理员："
                + plan.administrators().stream().map(this::name).collect(Collectors.joining("、"));
    }

    private String name(PersonId id) {
        return people.look(id).map(Person::name).orElse(id.value());
    }

    private static String service(AgreementTerms terms) {
        ServiceTerms service = terms.service();
        if (service == null) {
            return "";
        }
        String fees = service.feeStandard().isEmpty()
                ? "不收费"
                : "费用标准：" + service.feeStandard() + "，收到发票后 " + service.paymentDays() + " 个工作日内支付";
        return fees + "；每日支持 " + service.supportHours() + " 小时，故障 " + service.responseHours() + " 小时内响应，"
                + service.solutionHours() + " 小时内提出解决方案";
    }
}
