package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.shuyue.support.Clause;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class ApplicantsTest {
    private static final String NUMBER = "999901200002291235";
    private static final PersonId WANG = new PersonId("wang.er");

    @Autowired
    Applicants applicants;

    @Autowired
    People people;

    @Autowired
    Agencies agencies;

    @Autowired
    Substitutions substitutions;

    @Autowired
    PersonAuthentication authentication;

    @Autowired
    IdentityService identity;

    @Autowired
    ApplicationEvents events;

    @Test
    @Clause("YC-29a")
    void registerThemselvesAndLogIn() {
        register("wang.er", NUMBER);

        Person wang = people.find(WANG);
        assertThat(wang.isOfThePublic()).isTrue();
        assertThat(wang.roles()).containsExactly(Role.APPLICANT);
        assertThat(identity.createGroupQuery().groupMember("wang.er").list())
                .extracting(Group::getId)
                .containsExactly("applicant");
        assertThat(logIn("wang.er")).isTrue();
    }

    @Test
    void areShownWithTheMiddleOfTheirNumberHidden() {
        register("wang.er", NUMBER);

        assertThat(applicants.identity(WANG))
                .contains(new ApplicantIdentity(ApplicantKind.CITIZEN, "9999************35", "0000-8800099"));
        assertThat(events.stream(AuditableEvent.class))
                .anySatisfy(event -> assertThat(event.kind()).isEqualTo("applicant.registered"))
                .allSatisfy(event -> assertThat(event.details().values()).noneMatch(text -> text.contains(NUMBER)));
    }

    @Test
    void haveOneAccountANumberAndNobodyIsToldWhoHasOne() {
        register("wang.er", NUMBER);
        register("wang.san", " 999901 20000229 1235 ");

        assertThat(people.look(new PersonId("wang.san"))).isEmpty();
        assertThat(events.stream(AuditableEvent.class)).anySatisfy(event -> {
            assertThat(event.kind()).isEqualTo("applicant.registered-again");
            assertThat(event.subject()).isEqualTo("wang.er");
        });
    }

    @Test
    void areToldEverythingThatIsWrong() {
        assertThatThrownBy(() -> applicants.register(
                        new NewApplicant("W", "short", "shorter", "CITIZEN", "", NUMBER.replace('5', '6'), "call me"),
                        "192.0.2.1"))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field")
                                .containsExactlyInAnyOrder(
                                        "login", "password", "phone", "again", "name", "identityNumber"));
        assertThatThrownBy(() -> applicants.register(
                        new NewApplicant(
                                "wang.er", "correct-horse", "correct-horse", "ALIEN", "王二", "", "0000-8800099"),
                        "192.0.2.1"))
                .hasMessageContaining("申请人类型");
        assertThatThrownBy(() -> register("shenqing", NUMBER)).hasMessageContaining("已被使用");
    }

    @Test
    void doNotTryForEver() {
        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> applicants.register(new NewApplicant("W", "", "", "", "", "", ""), "192.0.2.77"))
                    .hasMessageContaining("登录名");
        }
        assertThatThrownBy(() -> applicants.register(new NewApplicant("W", "", "", "", "", "", ""), "192.0.2.77"))
                .hasMessageContaining("次数过多");
    }

    @Test
    void belongToNoAgency() {
        register("wang.er", NUMBER);
        AgencyId anAgency = new AgencyId("A0101");

        assertThat(agencies.all()).extracting(Agency::id).doesNotContain(Agency.PUBLIC);
        assertThat(agencies.mayProvide(Agency.PUBLIC)).isFalse();
        assertThat(people.ofAgency(Agency.PUBLIC)).isEmpty();
        assertThatThrownBy(() -> people.change(WANG, "王二", anAgency, Set.of(Role.REVIEWER), Actor.SYSTEM))
                .hasMessageContaining("不能修改");
        assertThatThrownBy(() -> people.add(
                        new NewPerson("li.si", "李四", Agency.PUBLIC, Set.of(Role.REVIEWER), "correct-horse"),
                        Actor.SYSTEM))
                .hasMessageContaining("社会公众");
        assertThatThrownBy(() -> people.add(
                        new NewPerson("li.si", "李四", anAgency, Set.of(Role.APPLICANT), "correct-horse"), Actor.SYSTEM))
                .hasMessageContaining("自行注册");
        assertThatThrownBy(() ->
                        agencies.change(new Agency(Agency.PUBLIC, "本局", AgencyLevel.CITY, "云川市", true), Actor.SYSTEM))
                .hasMessageContaining("不是单位");
    }

    @Test
    void doNotStandInForOneAnother() {
        register("wang.er", NUMBER);
        LocalDate today = LocalDate.of(2026, 3, 2);

        assertThatThrownBy(() -> substitutions.record(WANG, new PersonId("gongmin"), today, today, people.actor(WANG)))
                .hasMessageContaining("只适用于单位人员");
    }

    @Test
    void includeAVisitorAsWhomNobodyLogsIn() {
        assertThat(people.find(Applicants.VISITOR).isOfThePublic()).isTrue();
        for (String name : new String[] {"VISITOR", "visitor"}) {
            assertThatThrownBy(() ->
                            authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, "")))
                    .isInstanceOf(BadCredentialsException.class);
        }
    }

    private void register(String login, String number) {
        applicants.register(
                new NewApplicant(login, "correct-horse", "correct-horse", "CITIZEN", "王二", number, "0000-8800099"),
                "192.0.2." + login.length());
    }

    private boolean logIn(String login) {
        return authentication
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(login, "correct-horse"))
                .isAuthenticated();
    }
}
