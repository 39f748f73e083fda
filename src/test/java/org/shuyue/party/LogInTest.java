package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class LogInTest {
    private static final String NOWHERE = "/api/no-such-thing";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    @ParameterizedTest
    @CsvSource({
        "shenqing, /",
        "zhuguan, /",
        "shouli, /camunda/app/tasklist/default/",
        "shenhe, /camunda/app/tasklist/default/",
        "lingdao, /camunda/app/tasklist/default/",
        "duban, /camunda/app/cockpit/default/",
        "shenji, /audit",
        "admin, /admin/people"
    })
    void landsWhereTheRoleWorks(String who, String where) throws Exception {
        web.perform(formLogin().user(who).password(DemoWorld.PASSWORD))
                .andExpect(authenticated().withUsername(who))
                .andExpect(redirectedUrl(where));
        assertThat(kinds()).containsExactly("account.signed-in");
    }

    @Test
    void goesBackToThePageThatWasAskedFor() throws Exception {
        MockHttpSession session = new MockHttpSession();
        web.perform(get("/cases").accept(MediaType.TEXT_HTML).session(session)).andExpect(redirectedUrl("/login"));
        web.perform(get("/api/cases").session(session)).andExpect(status().isUnauthorized());

        web.perform(post("/login")
                        .session(session)
                        .with(csrf())
                        .param("username", "shenhe")
                        .param("password", DemoWorld.PASSWORD))
                .andExpect(redirectedUrl("http://localhost/cases"));
    }

    @Test
    void isRefusedInChineseWithoutTellingWhetherTheNameExists() throws Exception {
        for (String login : new String[] {"shenqing", "nobody", "张三😀 x", "x".repeat(5000)}) {
            web.perform(formLogin().user(login).password("wrong"))
                    .andExpect(unauthenticated())
                    .andExpect(redirectedUrl("/login?error"))
                    .andExpect(lastMessage("登录名或口令不正确，请重新输入"));
        }
        assertThat(kinds()).hasSize(4).containsOnly("account.sign-in-failed");
    }

    @Test
    void locksTheAccountForAQuarterOfAnHourAfterFiveFailures() throws Exception {
        for (int i = 0; i < 4; i++) {
            web.perform(formLogin().user("shenqing").password("wrong"));
        }
        web.perform(formLogin().user("shenqing").password(DemoWorld.PASSWORD)).andExpect(authenticated());
        for (int i = 0; i < 5; i++) {
            web.perform(formLogin().user("shenqing").password("wrong"));
        }
        web.perform(formLogin().user("shenqing").password(DemoWorld.PASSWORD))
                .andExpect(unauthenticated())
                .andExpect(lastMessage("连续5次登录失败，账号已锁定，请于09:16后再试，或联系系统管理员重置口令"));
        web.perform(get(NOWHERE).with(httpBasic("shenqing", DemoWorld.PASSWORD)))
                .andExpect(status().isUnauthorized());
        assertThat(kinds()).contains("account.locked");

        clock.advance(Duration.ofMinutes(15));
        web.perform(formLogin().user("shenqing").password(DemoWorld.PASSWORD)).andExpect(authenticated());
    }

    @Test
    void isUnlockedByANewPassword() throws Exception {
        for (int i = 0; i < 5; i++) {
            web.perform(formLogin().user("shenqing").password("wrong"));
        }
        people.resetPassword(new PersonId("shenqing"), "battery-staple", Actor.SYSTEM);
        web.perform(formLogin().user("shenqing").password("battery-staple")).andExpect(authenticated());
    }

    @Test
    void worksWithBasicForProgramsAndLeavesNoSession() throws Exception {
        web.perform(post(NOWHERE).with(httpBasic("shenqing", DemoWorld.PASSWORD)))
                .andExpect(status().isNotFound())
                .andExpect(request().sessionAttributeDoesNotExist("SPRING_SECURITY_CONTEXT"));
        assertThat(kinds()).isEmpty();
        web.perform(get(NOWHERE).with(httpBasic("shenqing", "wrong")))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType("application/problem+json;charset=UTF-8"))
                .andExpect(jsonPath("detail").value("登录名或口令不正确，请重新输入"));
        assertThat(kinds()).containsExactly("account.sign-in-failed");
    }

    @Test
    void challengesProgramsButNeverABrowser() throws Exception {
        web.perform(get(NOWHERE))
                .andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"))
                .andExpect(jsonPath("detail").isNotEmpty());
        web.perform(get(NOWHERE).header("X-Requested-With", "XMLHttpRequest"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    @ParameterizedTest
    @CsvSource({
        "/admin/nothing, admin, shenqing",
        "/audit/nothing, shenji, admin",
        "/api/audit/nothing, shenji, shouli",
        "/catalogue/import/nothing, shouli, shenhe"
    })
    void opensDoorsByRole(String path, String who, String other) throws Exception {
        web.perform(get(path).with(user(who))).andExpect(status().isNotFound());
        web.perform(get(path).with(user(other))).andExpect(status().isForbidden());
    }

    @Test
    void asksScriptsOfASessionForTheirToken() throws Exception {
        web.perform(post(NOWHERE).with(user("shenqing")))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("detail").value("页面已过期，请刷新页面后重试"));
        web.perform(post(NOWHERE).with(user("shenqing")).with(csrf().asHeader()))
                .andExpect(status().isNotFound());
        web.perform(post("/login")).andExpect(redirectedUrl("/login?expired"));
    }

    @Test
    void endsWithTheAccountEvenInsideASession() throws Exception {
        people.add(
                new NewPerson("gone", "离职", new AgencyId("A0101"), Set.of(Role.REVIEWER), "correct-horse"),
                Actor.SYSTEM);
        web.perform(get(NOWHERE).with(user("gone"))).andExpect(status().isNotFound());
        people.disable(new PersonId("gone"), Actor.SYSTEM);
        web.perform(get(NOWHERE).with(user("gone"))).andExpect(status().isUnauthorized());
    }

    @Test
    void endsWithTheLogOutAndIsKept() throws Exception {
        MockHttpSession session = new MockHttpSession();
        web.perform(post("/logout")
                        .accept(MediaType.TEXT_HTML)
                        .session(session)
                        .with(user("shenqing"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/login?logout"));
        assertThat(session.isInvalid()).isTrue();
        assertThat(kinds()).containsExactly("account.signed-out");
    }

    @Test
    void sendsTheHeadersThatKeepPagesSafe() throws Exception {
        web.perform(get("/assets/nothing"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
    }

    @Test
    void isOpenToEverybodyForDeadlinesOnly() throws Exception {
        web.perform(get("/api/deadlines/preview"))
                .andExpect(
                        result -> assertThat(result.getResponse().getStatus()).isNotIn(401, 403));
        web.perform(get("/api/deadlines")).andExpect(status().isUnauthorized());
    }

    private java.util.List<String> kinds() {
        return events.stream(AuditableEvent.class).map(AuditableEvent::kind).toList();
    }

    private static ResultMatcher lastMessage(String message) {
        return result -> {
            Object last = result.getRequest().getSession().getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
            assertThat(((AuthenticationException) last).getMessage()).isEqualTo(message);
        };
    }
}
