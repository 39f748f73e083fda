package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.access.Grants;
import org.shuyue.document.DocumentKind;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.shuyue.support.PaperText;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class PartlyAgreedRequestTest {
    private static final Map<String, Object> PARTLY = Map.of(
            "decision", "agreePartly",
            "grantedItems", List.of("registered_on"),
            "refusalReasons", "姓名与核对事项无关",
            "refusalBasis", "《中华人民共和国个人信息保护法》第六条");

    @Autowired
    ShareWalk walk;

    @Autowired
    Grants grants;

    @Autowired
    Papers papers;

    @Test
    @Clause("YC-22d")
    void opensTheAgreedItemsOnly() {
        CaseNumber number = walk.forwarded();
        walk.complete(number, "shenhe", PARTLY);

        assertThat(grants.ofCase(number).orElseThrow().items()).containsExactly("registered_on");
        assertThat(PaperText.of(papers, number, DocumentKind.CONSENT_LETTER))
                .contains("部分同意", "一、同意的内容1．登记日期。", "二、没有同意的内容1．姓名。", "理由和依据：", number.value());
    }

    @Test
    @Clause("YC-22f")
    void needsReasonsAndBasisForWhatIsHeldBack() {
        CaseNumber number = walk.forwarded();
        Map<String, Object> bare = Map.of("decision", "agreePartly", "grantedItems", List.of("registered_on"));

        assertThatThrownBy(() -> walk.complete(number, "shenhe", bare))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请填写“不同意的理由”")
                .hasMessageContaining("请填写“不同意的法律、法规依据”");
    }

    @Test
    void grantsNothingThatWasNotAskedFor() {
        CaseNumber number = walk.forwarded();
        Map<String, Object> more = new HashMap<>(PARTLY);
        more.put("grantedItems", List.of("registered_on", "id_number"));

        assertThatThrownBy(() -> walk.complete(number, "shenhe", more))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("只能在所列选项中选择");
    }

    @Test
    void isNoPartWhenEverythingIsChosen() {
        CaseNumber number = walk.forwarded();
        Map<String, Object> all = new HashMap<>(PARTLY);
        all.put("grantedItems", List.of("registered_on", "person_name"));

        assertThatThrownBy(() -> walk.complete(number, "shenhe", all))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("请改选“同意”");
    }
}
