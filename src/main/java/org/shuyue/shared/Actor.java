package org.shuyue.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who did something.
 *
 * @param person the one who acted; {@code null} for the system itself
 * @param name as shown to people
 * @param behalfOf the absent colleague in whose stead the person acted (代), if any
 * @param behalfOfName that colleague's name
 */
public record Actor(
        @Nullable PersonId person,
        String name,
        @Nullable PersonId behalfOf,
        @Nullable String behalfOfName) {

    public static final Actor SYSTEM = new Actor(null, "系统", null, null);

    public static Actor of(PersonId person, String name) {
        return new Actor(person, name, null, null);
    }

    public Actor onBehalfOf(PersonId absent, String absentName) {
        return new Actor(person, name, absent, absentName);
    }

    /** 王五（代 李四）. */
    public String shown() {
        return behalfOfName == null ? name : name + "（代 " + behalfOfName + "）";
    }
}
