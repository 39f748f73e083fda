package org.shuyue.signing;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import org.shuyue.shared.AgencyId;
import org.shuyue.shared.PersonId;

/**
 * One side of a paper that is to be signed: an agency with its seal or a person with a signature.
 *
 * @param label where it stands in the paper, such as 甲方（盖章）
 */
public record SigningSide(
        String label, @Nullable AgencyId agency, @Nullable PersonId person) {
    private static final String AGENCY = "agency";
    private static final String PERSON = "person";
    private static final String SEPARATOR = "|";

    public SigningSide {
        if ((agency == null) == (person == null) || label.isBlank() || label.contains(SEPARATOR)) {
            throw new IllegalArgumentException("A side is an agency or a person, at a label: " + label);
        }
    }

    public static SigningSide of(String label, AgencyId agency) {
        return new SigningSide(label, agency, null);
    }

    public static SigningSide of(String label, PersonId person) {
        return new SigningSide(label, null, person);
    }

    /** As a process keeps it. */
    public String code() {
        return String.join(
                SEPARATOR,
                label,
                agency == null ? PERSON : AGENCY,
                agency == null ? requireNonNull(person).value() : agency.value());
    }

    /** From what {@link #code} wrote. */
    public static SigningSide read(String code) {
        String[] parts = code.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("No side of a paper: " + code);
        }
        return switch (parts[1]) {
            case AGENCY -> of(parts[0], new AgencyId(parts[2]));
            case PERSON -> of(parts[0], new PersonId(parts[2]));
            default -> throw new IllegalArgumentException("No side of a paper: " + code);
        };
    }
}
