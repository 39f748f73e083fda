package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
@RecordApplicationEvents
class PeopleTest {
    private static final AgencyId HUMAN_RESOURCES = new AgencyId("A0101");
    private static final AgencyId HEALTH = new AgencyId("A0104");

    @Autowired
    People people;

    @Autowired
    Agencies agencies;

    @Autowired
    IdentityService identity;

    @Autowired
    PersonAuthentication authentication;

    @Autowired
    ApplicationEvents events;

    @Test
    void ofTheDemoAreAllThere() {
        assertThat(people.search("", 1).total()).isGreaterThanOrEqualTo(13);
        assertThat(people.find(new PersonId("rare")).name()).isEqualTo("张𠮷㛃");
        assertThat(people.search("𠮷㛃", 1).rows()).extracting(Person::name).containsExactly("张𠮷㛃");
        assertThat(people.withRole(Role.REVIEWER, HUMAN_RESOURCES))
                .extracting(Person::name)
                .containsExactly("傅禾", "沈荷");
        assertThat(agencies.all()).hasSizeGreaterThanOrEqualTo(16);
    }

    @Test
    void areKnownToTheEngineByTheirRoles() {
        people.add(newcomer("zhangsan", "张三𠮷㛃", Role.REVIEWER, Role.LEADER), Actor.SYSTEM);

        assertThat(groups("zhangsan"))
                .containsExactlyInAnyOrder("reviewer", "reviewer-A0101", "leader", "leader-A0101");
        assertThat(identity.createUserQuery().userId("zhangsan").singleResult().getFirstName())
                .isEqualTo("张三𠮷㛃");
        assertThat(events.stream(AuditableEvent.class).map(AuditableEvent::kind))
                .contains("person.added");
    }

    @Test
    void whoMoveLeaveTheGroupsOfTheOldAgency() {
        people.add(newcomer("zhangsan", "张三", Role.REVIEWER), Actor.SYSTEM);

        people.change(new PersonId("zhangsan"), "张三", HEALTH, Set.of(Role.REVIEWER), Actor.SYSTEM);

        assertThat(groups("zhangsan")).containsExactlyInAnyOrder("reviewer", "reviewer-A0104");
    }

    @Test
    void whoAreDisabledHaveNoGroupsAndNoLogIn() {
        PersonId zhangsan = people.add(newcomer("zhangsan", "张三", Role.REVIEWER), Actor.SYSTEM)
                .id();

        people.disable(zhangsan, Actor.SYSTEM);

        assertThat(groups("zhangsan")).isEmpty();
        assertThatThrownBy(() -> logIn("zhangsan", "correct-horse")).hasMessageContaining("停用");
        assertThat(people.withRole(Role.REVIEWER)).extracting(Person::id).doesNotContain(zhangsan);
        people.enable(zhangsan, Actor.SYSTEM);
        assertThat(logIn("zhangsan", "correct-horse").isAuthenticated()).isTrue();
    }

    @Test
    void areRefusedWithEverythingThatIsWrong() {
        assertThatThrownBy(() -> people.add(
                        new NewPerson("Zhang San", "", new AgencyId("A9999"), Set.of(), "short"), Actor.SYSTEM))
                .isInstanceOfSatisfying(
                        InputRefused.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field")
                                .containsExactly("login", "name", "roles", "password", "agency"));
        assertThatThrownBy(() -> people.add(newcomer("shenqing", "沈青", Role.REQUESTER), Actor.SYSTEM))
                .hasMessageContaining("已被使用");
        assertThatThrownBy(() -> people.find(new PersonId("nobody"))).isInstanceOf(NotFound.class);
    }

    @Test
    void keepALastAdministrator() {
        assertThatThrownBy(() -> people.disable(new PersonId("admin"), Actor.SYSTEM))
                .hasMessageContaining("最后一位系统管理员");
    }

    @Test
    void changeTheirOwnPassword() {
        PersonId zhangsan = people.add(newcomer("zhangsan", "张三", Role.REVIEWER), Actor.SYSTEM)
                .id();

        assertThatThrownBy(() -> people.changePassword(zhangsan, "wrong-one-here", "battery-staple"))
                .hasMessageContaining("原口令不正确");
        people.changePassword(zhangsan, "correct-horse", "battery-staple");

        assertThat(logIn("zhangsan", "battery-staple").getName()).isEqualTo("zhangsan");
        assertThat(events.stream(AuditableEvent.class).map(AuditableEvent::kind))
                .contains("person.password-changed");
    }

    @Test
    void addAnAgencyWithItsGroups() {
        agencies.add(new Agency(new AgencyId("B0001"), "云川市气象局", AgencyLevel.CITY, "云川市", true), Actor.SYSTEM);

        assertThat(identity.createGroupQuery()
                        .groupId("reviewer-B0001")
                        .singleResult()
                        .getName())
                .isEqualTo("云川市气象局 提供部门审核人员");
        assertThatThrownBy(() -> agencies.add(agencies.find(new AgencyId("B0001")), Actor.SYSTEM))
                .hasMessageContaining("已被使用");
    }

    private Set<String> groups(String user) {
        return Set.copyOf(identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList());
    }

    private org.springframework.security.core.Authentication logIn(String user, String password) {
        return authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(user, password));
    }

    private static NewPerson newcomer(String user, String name, Role... roles) {
        return new NewPerson(user, name, HUMAN_RESOURCES, Set.copyOf(List.of(roles)), "correct-horse");
    }
}
