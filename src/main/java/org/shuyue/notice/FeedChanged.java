package org.shuyue.notice;

import org.shuyue.party.Person;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** Somebody opened, replaced or closed the secret address of the own calendar. */
record FeedChanged(Person person, Change change) implements AuditableEvent {
    enum Change {
        OPENED("opened", "开通期限日历的订阅地址"),
        REPLACED("replaced", "更换期限日历的订阅地址，原地址作废"),
        CLOSED("closed", "停用期限日历的订阅地址");

        private final String id;
        private final String sentence;

        Change(String id, String sentence) {
            this.id = id;
            this.sentence = sentence;
        }
    }

    @Override
    public String kind() {
        return "calendar-feed." + change.id;
    }

    @Override
    public String sentence() {
        return change.sentence;
    }

    @Override
    public Actor actor() {
        return Actor.of(person.id(), person.name());
    }

    @Override
    public String subject() {
        return person.id().value();
    }
}
