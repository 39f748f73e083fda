package org.shuyue.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.party.Applicants;
import org.shuyue.shared.CaseNumber;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.CaseWalk;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class VisitorObjectionTest {
    @Autowired
    CaseWalk walk;

    @Autowired
    RightsObjections objections;

    @Autowired
    VisitorObjections visitors;

    @Test
    @Clause("YC-30a")
    void isAnsweredToWhoeverHasNumberAndCode() {
        Receipt receipt = visitors.lodge("rights-objection", ObjectionWalk.objection(), "192.0.2.11");
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
        Receipt mine = visitors.lodge("rights-objection", ObjectionWalk.objection(), "192.0.2.12");
        Receipt other = visitors.lodge("rights-objection", ObjectionWalk.objection(), "192.0.2.12");

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
            assertThatThrownBy(() -> visitors.lodge("rights-objection", Map.of(), "192.0.2.13"))
                    .hasMessageContaining("请填写");
        }
        assertThatThrownBy(() -> visitors.lodge("rights-objection", ObjectionWalk.objection(), "192.0.2.13"))
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

        assertThatThrownBy(() -> visitors.lodge("rights-objection", fields, "192.0.2.14"))
                .hasMessageContaining(told);
    }
}
