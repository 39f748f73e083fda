package org.shuyue.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AuditableEvent;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.PersonId;

/** An event with every field filled, the awkward characters included. */
record SomethingHappened(String sentence, @Nullable CaseNumber caseNumber) implements AuditableEvent {
    static final String RARE = "张三😀𠮷㛃";
    static final Actor ACTOR = Actor.of(new PersonId("fuhe"), "傅禾").onBehalfOf(new PersonId("shenhe"), "沈荷" + RARE);

    @Override
    public String kind() {
        return "test.happened";
    }

    @Override
    public Actor actor() {
        return ACTOR;
    }

    @Override
    public String subject() {
        return "A0101-0001";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("理由", RARE + "\n第二行，“引号”", "a", "1");
    }
}
