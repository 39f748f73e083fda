package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.access.Holds;
import org.shuyue.deadline.Ledger;
import org.shuyue.deadline.RunningDeadline;
import org.shuyue.dossier.Attachment;
import org.shuyue.dossier.Attachments;
import org.shuyue.party.Applicants;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.shuyue.workflow.CaseQuery;
import org.shuyue.workflow.CaseRow;
import org.shuyue.workflow.Cases;
import org.shuyue.workflow.Withdrawal;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class VisitorObjectionTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    RightsObjections objections;

    @Autowired
    VisitorObjections visitors;

    @Autowired
    Attachments attachments;

    @Autowired
    Withdrawal withdrawal;

    @Autowired
    Cases cases;

    @Autowired
    Holds holds;

    @Autowired
    Ledger ledger;

    @Test
    @Clause("YC-30a")
    void isAnsweredToWhoeverHasNumberAndCode() {
        Receipt receipt = visitors.lodge("rights-objection", ObjectionWalk.objection(), List.of(), "192.0.2.11");
        CaseNumber number = receipt.number();
        assertThat(objections.get(number).objector()).isEqualTo(Applicants.VISITOR);
        walk.complete(number, "zhuguan", ObjectionWalk.NOTIFY);
        walk.complete(number, "shenhe", ObjectionWalk.decide("goOn"));

        String typed =
                " " + receipt.code().text().toLowerCase(java.util.Locale.ROOT).replace('-', ' ');
        RightsObjection found =
                visitors.find(number.value(), typed, "192.0.2.11").orElseThrow();
        assertThat(found.measure()).contains(Measure.GO_ON);
        assertThat(found.basis()).hasValueSatisfying(basis -> assertThat(basis).contains("第二十五条"));
    }

    @Test
    void isShownToNobodyElse() {
        Receipt mine = visitors.lodge("rights-objection", ObjectionWalk.objection(), List.of(), "192.0.2.12");
        Receipt other = visitors.lodge("rights-objection", ObjectionWalk.objection(), List.of(), "192.0.2.12");

        assertThat(visitors.find(mine.number().value(), other.code().text(), "192.0.2.12"))
                .isEmpty();
        assertThat(visitors.find("YY2026-999999", other.code().text(), "192.0.2.12"))
                .isEmpty();
        assertThat(visitors.find("no number", "", "192.0.2.12")).isEmpty();
        assertThat(mine).hasToString("Receipt[number=" + mine.number() + ", code=…]");
    }

    @Test
    void isNotGuessedNorPouredIn() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> visitors.lodge("rights-objection", Map.of(), List.of(), "192.0.2.13"))
                    .hasMessageContaining("请填写");
        }
        assertThatThrownBy(() -> visitors.lodge("rights-objection", ObjectionWalk.objection(), List.of(), "192.0.2.13"))
                .hasMessageContaining("已达 5 件");
        for (int i = 0; i < 30; i++) {
            assertThat(visitors.find("YY2026-000001", "AAAAA" + i, "192.0.2.13"))
                    .isEmpty();
        }
        assertThatThrownBy(() -> visitors.find("YY2026-000001", "AAAAA", "192.0.2.13"))
                .hasMessageContaining("次数过多");
    }

    @ParameterizedTest
    @CsvSource({
        "resource, A0101-0002, 没有编码为",
        "resource, nothing, 没有编码为",
        "interest, money, 所列选项",
        "facts, 短, 至少 10 个字",
        "origin, ownMotion, 请填写“发现日期”"
    })
    void isRefusedWhenItSaysNothingOfWhatIsOpen(String field, String text, String told) {
        Map<String, Object> fields = ObjectionWalk.objection();
        fields.put(field, text);

        assertThatThrownBy(() -> visitors.lodge("rights-objection", fields, List.of(), "192.0.2.14"))
                .hasMessageContaining(told);
    }

    @Test
    @Clause("YC-30a")
    void isTakenBackWithNumberAndCodeUntilItIsDecided() {
        Receipt mine = visitors.lodge("rights-objection", ObjectionWalk.objection(), List.of(), "192.0.2.15");
        Receipt other = visitors.lodge("rights-objection", ObjectionWalk.objection(), List.of(), "192.0.2.15");
        String number = mine.number().value();
        walk.complete(mine.number(), "zhuguan", ObjectionWalk.NOTIFY_AND_SUSPEND);
        assertThat(holds.of(mine.number())).hasSize(1);

        assertThatThrownBy(() -> visitors.withdraw(number, other.code().text(), "不再需要", "192.0.2.15"))
                .hasMessageContaining("回执码不正确");
        assertThatThrownBy(() -> visitors.withdraw(number, mine.code().text(), " ", "192.0.2.15"))
                .hasMessageContaining("请填写“撤回理由”");
        visitors.withdraw(number, mine.code().text(), "已与提供部门沟通", "192.0.2.15");

        assertThat(walk.end(mine.number())).isEqualTo("EndEvent_ObjectionTakenBack");
        assertThat(objections.get(mine.number()).state()).isEqualTo(ObjectionState.TAKEN_BACK);
        assertThat(holds.of(mine.number())).isEmpty();
        assertThat(ledger.of(mine.number())).noneMatch(RunningDeadline::running);
        assertThat(walk.subjects(mine.number(), "shenhe").get(0)).isEqualTo("权益异议已撤回");
        assertThat(walk.subjects(mine.number(), "zhuguan").get(0)).isEqualTo("权益异议已撤回");
        assertThatThrownBy(() -> visitors.withdraw(number, mine.code().text(), "再次撤回", "192.0.2.15"))
                .isInstanceOf(InputRefused.class);

        walk.complete(other.number(), "zhuguan", ObjectionWalk.NOTIFY);
        walk.complete(other.number(), "shenhe", ObjectionWalk.decide("process"));
        assertThatThrownBy(() ->
                        visitors.withdraw(other.number().value(), other.code().text(), "不再需要", "192.0.2.15"))
                .hasMessageContaining("已经核实，不能撤回");
        walk.complete(other.number(), "shenhe", Map.of("processResult", "删除求职意向"));
    }

    @Test
    @Clause("YC-30a")
    void isTakenBackByTheOneWithAnAccountAndNobodyElse() {
        CaseNumber number = walk.start("rights-objection", "gongmin", ObjectionWalk.objection());
        CaseRow row = cases.look(number).orElseThrow();
        assertThat(withdrawal.isOpenTo(row, walk.person("gongmin"))).isTrue();
        for (String login : List.of("zhuguan", "shouli", "qiye")) {
            assertThat(withdrawal.isOpenTo(row, walk.person(login))).as(login).isFalse();
        }
        withdrawal.withdraw(number, "不再需要", walk.person("gongmin"));
        assertThat(walk.end(number)).isEqualTo("EndEvent_ObjectionTakenBack");
        assertThat(walk.letters(number, "shenhe")).as("was never asked").isEmpty();
    }

    @Test
    @Clause("YC-30a")
    void bringsItsProofsOrIsNotLodgedAtAll() {
        byte[] pdf = "%PDF-1.7\n证明".getBytes(StandardCharsets.UTF_8);
        Receipt receipt = visitors.lodge(
                "rights-objection",
                ObjectionWalk.objection(),
                List.of(new VisitorObjections.Proof("证明.pdf", pdf)),
                "192.0.2.16");
        assertThat(attachments.of(receipt.number(), walk.person("zhuguan")))
                .extracting(Attachment::fileName)
                .containsExactly("证明.pdf");

        long before = cases.visibleTo(walk.person("shouli"), new CaseQuery("", null, 1, 1))
                .total();
        assertThatThrownBy(() -> visitors.lodge(
                        "rights-objection",
                        ObjectionWalk.objection(),
                        List.of(new VisitorObjections.Proof("证明.pdf", "MZ".getBytes(StandardCharsets.UTF_8))),
                        "192.0.2.16"))
                .isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> visitors.lodge(
                        "rights-objection",
                        ObjectionWalk.objection(),
                        Collections.nCopies(6, new VisitorObjections.Proof("证明.pdf", pdf)),
                        "192.0.2.16"))
                .hasMessageContaining("最多上传 5 份");
        assertThat(cases.visibleTo(walk.person("shouli"), new CaseQuery("", null, 1, 1))
                        .total())
                .isEqualTo(before);
    }
}
