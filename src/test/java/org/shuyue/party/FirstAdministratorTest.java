package org.shuyue.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class FirstAdministratorTest {
    @Autowired
    StartLock lock;

    @Autowired
    PersonMapper mapper;

    @Autowired
    Agencies agencies;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate database;

    @Test
    void isMadeByConfigurationAndNobodyElse() {
        knowNobody();

        start("guanli", "battery-staple");
        start("another", "battery-staple");

        assertThat(people.search("", 1).rows()).extracting(Person::id).containsExactly(new PersonId("guanli"));
        Person first = people.find(new PersonId("guanli"));
        assertThat(first.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(agencies.find(first.agency()).name()).isEqualTo("系统管理单位");
        assertThat(first.agency()).isEqualTo(new AgencyId("SYSTEM"));
    }

    @Test
    void isDemandedWithAMessageThatSaysWhatToSet() {
        knowNobody();

        assertThatThrownBy(() -> start(null, null))
                .isInstanceOfSatisfying(
                        FirstAdministratorMissing.class,
                        missing -> assertThat(new FirstAdministratorAnalysis()
                                        .analyze(missing)
                                        .getAction())
                                .contains("shuyue.first-administrator.login", "shuyue.first-administrator.password"));
        assertThatThrownBy(() -> start("guanli", "short"))
                .isInstanceOf(FirstAdministratorMissing.class)
                .hasMessageContaining("口令至少10个字符");
    }

    @Test
    void isNotAskedForOnceAnybodyExists() {
        start(null, null);
        assertThat(people.look(new PersonId("guanli"))).isEmpty();
    }

    private void start(@Nullable String login, @Nullable String password) {
        var settings = new FirstAdministratorSettings(login, "管理员", password, "系统管理单位", "SYSTEM", "本市");
        new FirstAdministrator(settings, lock, mapper, agencies, people).run(new DefaultApplicationArguments());
    }

    private void knowNobody() {
        database.update("delete from absence");
        database.update("delete from applicant_identity");
        database.update("delete from person_role");
        database.update("delete from person");
    }
}
