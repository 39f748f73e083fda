package org.shuyue.party;

import java.util.Map;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;

/** A log-in, a failed one, a lock or a log-out. */
record AccountUsed(String kind, String sentence, Actor actor, String subject, Map<String, String> details)
        implements AuditableEvent {

    static AccountUsed signedIn(Person person, String address) {
        return new AccountUsed(
                "account.signed-in",
                person.name() + " 登录",
                actor(person),
                person.id().value(),
                from(address));
    }

    static AccountUsed signedOut(Person person, String address) {
        return new AccountUsed(
                "account.signed-out",
                person.name() + " 退出",
                actor(person),
                person.id().value(),
                from(address));
    }

    static AccountUsed failed(String login, String address) {
        return new AccountUsed("account.sign-in-failed", login + " 登录失败", Actor.SYSTEM, login, from(address));
    }

    static AccountUsed locked(String login, String address) {
        return new AccountUsed("account.locked", login + " 连续登录失败，账号锁定15分钟", Actor.SYSTEM, login, from(address));
    }

    private static Actor actor(Person person) {
        return Actor.of(person.id(), person.name());
    }

    private static Map<String, String> from(String address) {
        return Map.of("address", address);
    }
}
