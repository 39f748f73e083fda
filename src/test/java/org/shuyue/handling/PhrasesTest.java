package org.shuyue.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** Phrases: the own for oneself, those of the agency for all its people. */
@ApplicationTest
class PhrasesTest {
    @Autowired
    Phrases phrases;

    @Autowired
    People people;

    @Autowired
    MockMvc web;

    @Test
    void areOnesOwn() {
        phrases.add("　材料齐全，拟同意共享。 ", false, person("shenhe"));
        Phrase mine = phrases.own(person("shenhe")).stream()
                .filter(phrase -> phrase.phraseText().equals("材料齐全，拟同意共享。"))
                .findFirst()
                .orElseThrow();

        assertThat(phrases.own(person("fuhe"))).extracting(Phrase::phraseText).doesNotContain("材料齐全，拟同意共享。");
        assertThatThrownBy(() -> phrases.add("材料齐全，拟同意共享。", false, person("shenhe")))
                .hasMessageContaining("已经有同样的常用语");
        assertThatThrownBy(() -> phrases.change(mine.id(), "改", person("fuhe"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> phrases.remove(mine.id(), person("fuhe"))).isInstanceOf(NotFound.class);
        phrases.change(mine.id(), "材料齐全，同意。", person("shenhe"));
        phrases.remove(mine.id(), person("shenhe"));
        assertThat(phrases.own(person("shenhe"))).extracting(Phrase::id).doesNotContain(mine.id());
    }

    @Test
    void ofTheAgencyAreKeptByItsLeader() throws Exception {
        assertThatThrownBy(() -> phrases.add("本局口径", true, person("shenhe"))).isInstanceOf(AccessDeniedException.class);
        phrases.add("依据《个人信息保护法》第六条，超出最小必要范围。", true, person("lingdao"));

        web.perform(get("/api/phrases").with(user("shenhe")))
                .andExpect(jsonPath("$.common").value(hasItem("依据《个人信息保护法》第六条，超出最小必要范围。")));
        assertThat(phrases.common(person("weijian")))
                .extracting(Phrase::phraseText)
                .doesNotContain("依据《个人信息保护法》第六条，超出最小必要范围。");
        Phrase common = phrases.common(person("shenhe")).get(0);
        assertThatThrownBy(() -> phrases.remove(common.id(), person("shenhe")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> phrases.remove(common.id(), person("weizhang")))
                .isInstanceOf(NotFound.class);
        phrases.remove(common.id(), person("lingdao"));
    }

    @Test
    void areNeitherEmptyNorEndless() {
        assertThatThrownBy(() -> phrases.add("  ", false, person("shenhe"))).isInstanceOf(InputRefused.class);
        assertThatThrownBy(() -> phrases.add("长".repeat(301), false, person("shenhe")))
                .hasMessageContaining("最多 300 个字");
        assertThatThrownBy(() -> phrases.add("a\u0000b", false, person("shenhe")))
                .hasMessageContaining("控制字符");
    }

    @Test
    void standOnAPage() throws Exception {
        web.perform(post("/phrases").with(user("fuhe")).with(csrf()).param("text", "<b>请补充&说明</b>"))
                .andExpect(redirectedUrl("/phrases"))
                .andExpect(flash().attribute("done", "已保存。"));
        web.perform(get("/phrases").with(user("fuhe")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;b&gt;请补充&amp;说明&lt;/b&gt;")));
        web.perform(post("/phrases/second-review")
                        .with(user("fuhe"))
                        .with(csrf())
                        .param("demanded", "true"))
                .andExpect(status().isForbidden());
        web.perform(post("/phrases").with(user("fuhe")).param("text", "无令牌")).andExpect(status().isForbidden());
    }

    private Person person(String login) {
        return people.find(new PersonId(login));
    }
}
