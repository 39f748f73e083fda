package org.shuyue.agreement.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuyue.Application;
import org.shuyue.agreement.Agreement;
import org.shuyue.agreement.AgreementBreach;
import org.shuyue.agreement.AgreementBreaches;
import org.shuyue.agreement.AgreementHalt;
import org.shuyue.agreement.AgreementHalts;
import org.shuyue.agreement.AgreementVersion;
import org.shuyue.agreement.Agreements;
import org.shuyue.agreement.DataDestruction;
import org.shuyue.agreement.DataDestructions;
import org.shuyue.agreement.Dissolution;
import org.shuyue.agreement.DissolveAgreement;
import org.shuyue.agreement.Party;
import org.shuyue.agreement.Side;
import org.shuyue.agreement.Supplements;
import org.shuyue.agreement.TermLines;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.workflow.CaseSheet;
import org.shuyue.workflow.CaseSheet.Line;
import org.shuyue.workflow.CaseSheets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The papers of the cases of agreements as their pages show them. */
@Configuration(proxyBeanMethods = false)
class AgreementSheets {

    @Bean
    CaseSheets agreementLifecycleSheets(Agreements agreements, TermLines lines, Agencies agencies, People people) {
        return CaseSheets.of(
                AgreementLifecycleProcess.KEY,
                number -> agreements
                        .look(number)
                        .map(agreement -> List.of(
                                head(agreement, agencies, people),
                                new CaseSheet(
                                        "约定（第 " + agreement.version() + " 版）",
                                        lines.of(agreements
                                                .version(number, agreement.version())
                                                .orElseThrow()
                                                .text()))))
                        .orElse(List.of()));
    }

    @Bean
    CaseSheets agreementSupplementSheets(Agreements agreements, Supplements supplements, TermLines lines) {
        return CaseSheets.of(
                AgreementSupplementProcess.KEY,
                number -> supplements
                        .find(number)
                        .map(supplement -> List.of(
                                new CaseSheet(
                                        "补充协议",
                                        List.of(
                                                new Line(
                                                        "协议编号",
                                                        supplement
                                                                .agreementNumber()
                                                                .value()),
                                                new Line(
                                                        "事由", supplement.cause().label()),
                                                new Line(
                                                        "提出方",
                                                        supplement
                                                                .proposingSide()
                                                                .label()))),
                                new CaseSheet(
                                        "约定",
                                        agreements.versions(supplement.agreementNumber()).stream()
                                                .filter(version ->
                                                        version.negotiatedIn().equals(number))
                                                .reduce((earlier, later) -> later)
                                                .map(AgreementVersion::text)
                                                .map(lines::of)
                                                .orElse(List.of()))))
                        .orElse(List.of()));
    }

    @Bean
    CaseSheets agreementDissolutionSheets(DissolveAgreement dissolve) {
        return CaseSheets.of(
                AgreementDissolutionProcess.KEY,
                number -> dissolve.find(number).map(AgreementSheets::of).orElse(List.of()));
    }

    @Bean
    CaseSheets agreementBreachSheets(AgreementBreaches breaches) {
        return CaseSheets.of(
                AgreementBreachProcess.KEY,
                number -> breaches.find(number).map(AgreementSheets::of).orElse(List.of()));
    }

    @Bean
    CaseSheets forceMajeureSheets(AgreementHalts halts) {
        return CaseSheets.of(
                ForceMajeureProcess.KEY,
                number -> halts.find(number).map(AgreementSheets::of).orElse(List.of()));
    }

    @Bean
    CaseSheets dataDestructionSheets(DataDestructions destructions) {
        return CaseSheets.of(
                DataDestructionProcess.KEY,
                number -> destructions.find(number).map(AgreementSheets::of).orElse(List.of()));
    }

    private static CaseSheet head(Agreement agreement, Agencies agencies, People people) {
        return new CaseSheet(
                agreement.kind().label(),
                List.of(
                        new Line("甲方", party(agreement.a(), agencies, people)),
                        new Line("乙方", party(agreement.b(), agencies, people)),
                        new Line("数据提供方", agreement.provider().label()),
                        new Line("期限", agreement.from() == null ? "" : agreement.from() + " 至 " + agreement.until()),
                        new Line(
                                "终止",
                                agreement.end() == null ? "" : agreement.end().label()),
                        new Line("终止的理由", text(agreement.endReason())),
                        new Line("终止后仍然有效", survives(agreement))));
    }

    /** What lives on (SP-08, EG-04). */
    private static String survives(Agreement agreement) {
        if (agreement.end() == null || agreement.from() == null) {
            return "";
        }
        return "违约责任；保密义务"
                + (agreement.confidentialUntil() == null ? "直至保密信息成为公开信息" : "至 " + agreement.confidentialUntil());
    }

    private static String party(Party party, Agencies agencies, People people) {
        String handler = people.look(party.handler())
                .map(Person::name)
                .orElse(party.handler().value());
        return party.isOfThePublic()
                ? handler
                : agencies.look(party.agency())
                                .map(Agency::name)
                                .orElse(party.agency().value()) + "（经办人 " + handler + "）";
    }

    private static List<CaseSheet> of(Dissolution dissolution) {
        Boolean consent = dissolution.consent();
        return List.of(new CaseSheet(
                "解除协议",
                List.of(
                        new Line("协议编号", dissolution.agreementNumber().value()),
                        new Line("提出方", dissolution.proposingSide().label()),
                        new Line("依据", dissolution.ground().label()),
                        new Line("理由", dissolution.reason()),
                        new Line("对方的答复", consent == null ? "" : consent ? "同意解除" : "不同意解除"),
                        new Line("不同意的理由", text(dissolution.answerRemark())))));
    }

    private static List<CaseSheet> of(AgreementBreach breach) {
        Side broke = breach.complainingSide().other();
        return List.of(
                new CaseSheet(
                        "违约通知",
                        List.of(
                                new Line("协议编号", breach.agreementNumber().value()),
                                new Line("违约方", broke.label()),
                                new Line("违反的约定", breach.brokenClause()),
                                new Line("违约事实", breach.facts()),
                                new Line("整改要求", text(breach.demands())),
                                new Line("可以立即终止", breach.grave() ? "是" : ""))),
                new CaseSheet(
                        "整改",
                        List.of(
                                new Line("措施和结果", text(breach.measures())),
                                new Line("报告时间", moment(breach.rectifiedAt())))),
                new CaseSheet(
                        "处理结果",
                        List.of(
                                new Line(
                                        "结果",
                                        breach.judgement() == null
                                                ? ""
                                                : breach.judgement().label()),
                                new Line("理由", text(breach.judgementReason())),
                                new Line("认定人", text(breach.judgedBy())))));
    }

    private static List<CaseSheet> of(AgreementHalt halt) {
        Boolean confirmed = halt.confirmed();
        Boolean accepted = halt.accepted();
        return List.of(
                new CaseSheet(
                        "不可抗力",
                        List.of(
                                new Line("协议编号", halt.agreementNumber().value()),
                                new Line("受影响方", halt.affectedSide().label()),
                                new Line("发生时间", moment(halt.happenedAt())),
                                new Line("告知时间", moment(halt.toldAt())),
                                new Line("情况", halt.description()),
                                new Line("影响", halt.effects()),
                                new Line("证明文件", text(halt.evidence())))),
                new CaseSheet(
                        "确认和核实",
                        List.of(
                                new Line("对方意见", confirmed == null ? "" : confirmed ? "确认" : "有异议"),
                                new Line("异议的理由", text(halt.confirmationRemark())),
                                new Line("核实结论", accepted == null ? "" : accepted ? "成立" : "不成立"),
                                new Line("不成立的理由", text(halt.verdictRemark())),
                                new Line("核实人", text(halt.verifiedBy())),
                                new Line("中止履行自", moment(halt.haltedAt())),
                                new Line("影响消除", moment(halt.ceasedAt())))));
    }

    private static List<CaseSheet> of(DataDestruction destruction) {
        List<Line> report = new ArrayList<>();
        if (destruction.way() != null) {
            report.add(new Line("处理方式", destruction.way().label()));
        }
        report.add(new Line("存储载体", text(destruction.media())));
        report.add(new Line("销毁方式", text(destruction.method())));
        report.add(new Line("数据数量", text(destruction.amount())));
        report.add(new Line("执行人", text(destruction.executor())));
        report.add(new Line("监销人", text(destruction.witness())));
        report.add(new Line("销毁时间", moment(destruction.destroyedAt())));
        report.add(new Line("销毁证明", text(destruction.paper())));
        report.add(new Line("保证", destruction.reportedAt() == null ? "" : "全部数据和副本都已处理，没有保留任何副本"));
        return List.of(
                new CaseSheet(
                        "须销毁的数据",
                        List.of(
                                new Line("数据", destruction.dataName()),
                                new Line("事由", destruction.ground().label() + "：" + destruction.reason()),
                                new Line("协议编号", text(destruction.agreementNumber())),
                                new Line("授权编号", text(destruction.grantId())))),
                new CaseSheet("销毁报告", report),
                new CaseSheet(
                        "核验",
                        List.of(
                                new Line("意见", text(destruction.remark())),
                                new Line("核验人", text(destruction.checkedBy())))));
    }

    private static String text(@Nullable Object one) {
        return one == null ? "" : one.toString();
    }

    private static String moment(@Nullable Instant one) {
        return one == null
                ? ""
                : one.atZone(Application.ZONE)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()
                        .replace('T', ' ');
    }
}
