package org.shuyue.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.shuyue.party.People;
import org.shuyue.shared.Actor;
import org.springframework.stereotype.Component;

/** Who acted last in a case, with the absent colleague in whose stead it was. */
@Component
public class LastActor {
    private final People people;

    LastActor(People people) {
        this.people = people;
    }

    public Actor of(VariableScope scope) {
        Actor actor = people.actor(CaseVariables.ACTED_BY.of(scope));
        return CaseVariables.ACTED_FOR
                .look(scope)
                .map(absent -> actor.onBehalfOf(absent, people.find(absent).name()))
                .orElse(actor);
    }
}
