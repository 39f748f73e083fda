package org.shuyue.handling;

import java.time.Clock;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.workflow.DeskTask;
import org.shuyue.workflow.TaskDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agencies whose decisions take effect only with a second reviewer's signature (会签). */
@Service
@Transactional
public class SecondReviews {
    private final ConsultationMapper mapper;
    private final TaskDesk desk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondReviews(ConsultationMapper mapper, TaskDesk desk, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.desk = desk;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean demandedBy(AgencyId agency) {
        return mapper.demandsSecond(agency) > 0;
    }

    /** Whether the task is a decision of a reviewer whose agency demands a second one. */
    @Transactional(readOnly = true)
    public boolean demandedFor(DeskTask task) {
        return desk.agencyOf(task, Role.REVIEWER).filter(this::demandedBy).isPresent()
                && desk.mainChoice(task).isPresent();
    }

    public boolean mayChange(Person person) {
        return person.has(Role.LEADER);
    }

    /** Only a leader, for the own agency. */
    public void change(boolean demanded, Person by) {
        if (!mayChange(by)) {
            throw new AccessDeniedException("只有本单位负责人可以设置会签要求");
        }
        if (demanded == demandedBy(by.agency())) {
            return;
        }
        if (demanded) {
            mapper.demandSecond(by.agency(), by.id(), clock.instant());
        } else {
            mapper.dropSecond(by.agency());
        }
        events.publishEvent(HandlingEvent.secondReview(by.agency(), demanded, Actor.of(by.id(), by.name())));
    }
}
