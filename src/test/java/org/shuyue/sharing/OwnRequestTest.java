package org.shuyue.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shuyue.party.NewPerson;
import org.shuyue.party.People;
import org.shuyue.party.Role;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.PersonId;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class OwnRequestTest {
    @Autowired
    ShareWalk walk;

    @Autowired
    People people;

    @Autowired
    ShareRequests requests;

    @Test
    void isDecidedByNobodyWhoMadeIt() {
        if (people.look(new PersonId("both")).isEmpty()) {
            people.add(
                    new NewPerson(
                            "both",
                            "双岗",
                            new AgencyId("A0002"),
                            Set.of(Role.REQUESTER, Role.OPERATOR),
                            "liang-gang-2026"),
                    people.actor(new PersonId("admin")));
        }
        CaseNumber number = walk.apply("both", walk.application());

        assertThatThrownBy(() -> walk.complete(number, "both", Map.of("checkDecision", "accept")))
                .isInstanceOf(InputRefused.class)
                .hasMessageContaining("不能办理本人提出的申请");
        walk.complete(number, "shouli", Map.of("checkDecision", "accept"));
        assertThat(requests.find(number).orElseThrow().state()).isEqualTo(RequestState.UNDER_REVIEW);
    }
}
