package org.shuyue.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.shuyue.rulepack.PackVersion;
import org.shuyue.rulepack.PackVersion.Published;
import org.shuyue.shared.PersonId;

/** A pack with its versions, the newest first, as a page shows it. */
public record PackView(PackVersion newest, boolean byDefault, List<Version> versions) {

    /**
     * One version.
     *
     * @param state whether it governs the clocks that start today
     * @param publisher empty for one that came with the product
     */
    public record Version(
            int number,
            @Nullable LocalDate from,
            int rules,
            String state,
            String publisher,
            @Nullable Published published) {}

    static PackView of(List<PackVersion> versions, int governing, boolean byDefault, Function<PersonId, String> names) {
        return new PackView(
                versions.get(versions.size() - 1),
                byDefault,
                versions.stream()
                        .map(version -> version(version, governing, names))
                        .sorted((one, other) -> other.number() - one.number())
                        .toList());
    }

    private static Version version(PackVersion version, int governing, Function<PersonId, String> names) {
        Published published = version.published();
        return new Version(
                version.number(),
                version.validFrom(),
                version.rules().size(),
                version.number() == governing ? "现行" : version.number() > governing ? "未到适用日" : "已被替代",
                published == null ? "" : names.apply(published.by()),
                published);
    }
}
