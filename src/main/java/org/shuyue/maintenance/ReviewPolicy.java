package org.shuyue.maintenance;

import java.util.List;
import java.util.stream.Stream;
import org.shuyue.catalogue.OpeningType;
import org.shuyue.catalogue.Resource;
import org.shuyue.catalogue.SharingType;
import org.shuyue.party.Jurisdiction;
import org.shuyue.party.Person;
import org.shuyue.party.Role;

/** Which types are reviewed, to what they may be turned, and who may begin a review (YC-20b, YC-27). */
public final class ReviewPolicy {
    private ReviewPolicy() {}

    /** Whatever is not shared, or not opened, without conditions. */
    public static boolean isUnderReview(SharingType sharing, OpeningType opening) {
        return sharing != SharingType.UNCONDITIONAL || opening != OpeningType.UNCONDITIONAL;
    }

    /** The present type and those that are looser. */
    public static List<SharingType> choices(SharingType now) {
        return Stream.of(SharingType.values())
                .filter(type -> !type.isStricterThan(now))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** The present type and those that are looser. */
    public static List<OpeningType> choices(OpeningType now) {
        return Stream.of(OpeningType.values())
                .filter(type -> !type.isStricterThan(now))
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /** The provider's reviewers and leaders, operators, and the authority that oversees it. */
    public static boolean mayBegin(Person person, Resource resource, Jurisdiction jurisdiction) {
        return person.has(Role.OPERATOR) || EmergencyPolicy.mayDeclare(person, resource, jurisdiction);
    }
}
