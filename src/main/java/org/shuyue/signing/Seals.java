package org.shuyue.signing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuyue.Application;
import org.shuyue.party.Agencies;
import org.shuyue.party.Agency;
import org.shuyue.party.People;
import org.shuyue.party.Person;
import org.shuyue.party.Role;
import org.shuyue.party.Substitutions;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the seal of an agency looks like, and who may use it. */
@Component
public class Seals {
    /** Whoever has the seal, and whoever leads the agency. */
    private static final List<Role> MAY_USE = List.of(Role.KEEPER, Role.LEADER);

    private final AgencySealMapper mapper;
    private final Agencies agencies;
    private final People people;
    private final Substitutions substitutions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Seals(
            AgencySealMapper mapper,
            Agencies agencies,
            People people,
            Substitutions substitutions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.agencies = agencies;
        this.people = people;
        this.substitutions = substitutions;
        this.clock = clock;
        this.events = events;
    }

    /** PNG: the agency's own picture, or one that is drawn from its name. */
    public byte[] picture(AgencyId agency) {
        return mapper.picture(agency)
                .map(HeldPicture::bytes)
                .orElseGet(() -> SealPicture.drawn(agencies.find(agency).name()));
    }

    /** Whether the agency brought a picture of its own. */
    public boolean hasOwnPicture(AgencyId agency) {
        return mapper.picture(agency).isPresent();
    }

    /** From now on; papers that are sealed keep what they have. Refusals on field {@code picture}. */
    @Transactional
    public void changePicture(AgencyId agency, byte[] uploaded, Actor by) {
        Agency holder = agencies.find(agency);
        byte[] picture = SealPicture.checked(uploaded);
        var now = Application.now(clock);
        if (mapper.changePicture(agency, picture, now, by.shown()) == 0) {
            mapper.insertPicture(agency, picture, now, by.shown());
        }
        events.publishEvent(CertificateEvent.pictureChanged(agency.value(), holder.name(), Sha256.of(picture), by));
    }

    /** Back to the one that is drawn from the name. */
    @Transactional
    public void drawPicture(AgencyId agency, Actor by) {
        Agency holder = agencies.find(agency);
        if (mapper.deletePicture(agency) == 1) {
            events.publishEvent(CertificateEvent.pictureChanged(agency.value(), holder.name(), "", by));
        }
    }

    /** Those who have the seal of the agency (印章管理员). */
    public List<Person> keepers(AgencyId agency) {
        return people.withRole(Role.KEEPER, agency);
    }

    /** Those who lead the agency. */
    public List<Person> leaders(AgencyId agency) {
        return people.withRole(Role.LEADER, agency);
    }

    /** Whether anybody could put the seal of the agency to a paper. */
    public boolean hasAnybody(AgencyId agency) {
        return Stream.of(keepers(agency), leaders(agency)).anyMatch(several -> !several.isEmpty());
    }

    /** Who the person is when using the seal of the agency, in own right or for an absent colleague; else empty. */
    public Optional<Actor> user(AgencyId agency, PersonId person) {
        return MAY_USE.stream()
                .flatMap(role -> substitutions.actorFor(person, role, agency).stream())
                .findFirst();
    }
}
