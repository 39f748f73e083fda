package org.shuyue.party;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.PersonId;

/** Something about agencies, people, accounts or log-ins has changed; only the trail listens. */
record PartyChanged(String kind, String sentence, Actor actor, String subject, Map<String, String> details)
        implements AuditableEvent {

    static PartyChanged agencyAdded(Agency agency, Actor by) {
        return of("agency.added", "新增单位 " + agency.name(), by, agency);
    }

    static PartyChanged agencyChanged(Agency agency, Actor by) {
        return of("agency.changed", "修改单位 " + agency.name(), by, agency);
    }

    static PartyChanged personAdded(Person person, Actor by) {
        return of("person.added", "新增人员 " + person.name(), by, person);
    }

    static PartyChanged applicantRegistered(Person person, ApplicantKind kind, String maskedNumber) {
        return new PartyChanged(
                "applicant.registered",
                kind.label() + "注册账号：" + person.name(),
                Actor.of(person.id(), person.name()),
                person.id().value(),
                Map.of("name", person.name(), "kind", kind.name(), "identityNumber", maskedNumber));
    }

    /** Somebody wanted another account with the number of one that is there. */
    static PartyChanged applicantRegisteredAgain(PersonId holder, ApplicantKind kind, String maskedNumber) {
        return new PartyChanged(
                "applicant.registered-again",
                "再次以" + kind.numberName() + " " + maskedNumber + " 注册，未受理",
                Actor.SYSTEM,
                holder.value(),
                Map.of("kind", kind.name(), "identityNumber", maskedNumber));
    }

    static PartyChanged personChanged(Person before, Person after, Actor by) {
        String kind = before.roles().equals(after.roles()) ? "person.changed" : "person.roles-changed";
        String sentence = "修改人员 " + after.name() + "，角色：" + labels(after.roles());
        return new PartyChanged(
                kind,
                sentence,
                by,
                after.id().value(),
                Map.of(
                        "nameBefore", before.name(),
                        "name", after.name(),
                        "agencyBefore", before.agency().value(),
                        "agency", after.agency().value(),
                        "rolesBefore", ids(before.roles()),
                        "roles", ids(after.roles())));
    }

    static PartyChanged personDisabled(Person person, Actor by) {
        return of("person.disabled", "停用人员 " + person.name(), by, person);
    }

    static PartyChanged personEnabled(Person person, Actor by) {
        return of("person.enabled", "启用人员 " + person.name(), by, person);
    }

    static PartyChanged passwordChanged(Person person, Actor by) {
        return of("person.password-changed", "修改 " + person.name() + " 的口令", by, person);
    }

    static PartyChanged absenceRecorded(Absence absence, Actor by) {
        return of("absence.recorded", absence, "登记离岗", by);
    }

    static PartyChanged absenceCancelled(Absence absence, Actor by) {
        return of("absence.cancelled", absence, "取消离岗", by);
    }

    private static PartyChanged of(String kind, Absence absence, String what, Actor by) {
        return new PartyChanged(
                kind,
                what + "：" + absence.absent() + " " + absence.from() + " 至 " + absence.to() + "，代办人 "
                        + absence.substitute(),
                by,
                absence.absent().value(),
                Map.of(
                        "absence", String.valueOf(absence.id()),
                        "substitute", absence.substitute().value(),
                        "from", absence.from().toString(),
                        "to", absence.to().toString()));
    }

    private static PartyChanged of(String kind, String sentence, Actor by, Agency agency) {
        return new PartyChanged(
                kind,
                sentence,
                by,
                agency.id().value(),
                Map.of(
                        "name", agency.name(),
                        "level", agency.level().name(),
                        "region", agency.region(),
                        "active", String.valueOf(agency.active())));
    }

    private static PartyChanged of(String kind, String sentence, Actor by, Person person) {
        return new PartyChanged(
                kind,
                sentence,
                by,
                person.id().value(),
                Map.of(
                        "name", person.name(),
                        "agency", person.agency().value(),
                        "roles", ids(person.roles())));
    }

    private static String ids(Set<Role> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Role::id).collect(joining(","));
    }

    private static String labels(Set<Role> roles) {
        return roles.stream().sorted(Comparator.naturalOrder()).map(Role::label).collect(joining("、"));
    }
}
