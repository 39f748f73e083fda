package org.shuyue.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuyue.deadline.Rule;

/** All versions and choices as they stood at one moment, with the answers that were given from them. */
final class Shelf {
    private static final int MOST_ANSWERS = 200_000;

    private final Mark mark;
    /** By pack, the built-in ones first in their order, each from its first version on. */
    private final Map<String, List<PackVersion>> versions;

    private final Set<String> builtIn;
    private final Set<String> ruleIds;
    private final List<PackChoice> choices;
    private final Map<Question, Optional<Rule>> answers = new ConcurrentHashMap<>();

    /** What tells one moment from another. */
    record Mark(long newestVersion, long versions, long newestChoice, long choices) {}

    private record Question(String ruleId, LocalDate on, String front) {}

    Shelf(Mark mark, List<PackVersion> builtIn, Collection<PackVersion> published, List<PackChoice> choices) {
        this.mark = mark;
        this.builtIn = builtIn.stream().map(PackVersion::pack).collect(Collectors.toCollection(LinkedHashSet::new));
        this.versions = new LinkedHashMap<>();
        builtIn.forEach(version -> versions.computeIfAbsent(version.pack(), pack -> new ArrayList<>())
                .add(version));
        Map<String, List<PackVersion>> own = new TreeMap<>();
        published.forEach(version -> (this.builtIn.contains(version.pack()) ? versions : own)
                .computeIfAbsent(version.pack(), pack -> new ArrayList<>())
                .add(version));
        versions.putAll(own);
        this.choices = List.copyOf(choices);
        this.ruleIds = all().stream().map(Rule::id).collect(Collectors.toSet());
    }

    Mark mark() {
        return mark;
    }

    List<PackChoice> choices() {
        return choices;
    }

    boolean knows(String pack) {
        return versions.containsKey(pack);
    }

    List<PackVersion> versions() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    List<PackVersion> versionsOf(String pack) {
        return versions.getOrDefault(pack, List.of());
    }

    /** The last one of each pack, whether it governs already or will. */
    List<PackVersion> newest() {
        return versions.values().stream()
                .map(ofPack -> ofPack.get(ofPack.size() - 1))
                .toList();
    }

    /** The version that governs clocks started on that day: of those in force by then the last. */
    Optional<PackVersion> version(String pack, LocalDate on) {
        return versionsOf(pack).stream().filter(version -> version.governs(on)).reduce((earlier, later) -> later);
    }

    /** The rules that are found on that day where a pack has none. */
    Set<String> standIns(String pack, LocalDate on) {
        return builtIn.stream()
                .filter(other -> !other.equals(pack))
                .flatMap(other -> version(other, on).stream())
                .flatMap(version -> version.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    /** The choice in force on that day; empty when there is none or it was taken back. */
    Optional<String> choice(PackChoice.Scope scope, String name, LocalDate on) {
        return choices.stream()
                .filter(choice -> choice.scope() == scope
                        && choice.name().equals(name)
                        && !choice.since().isAfter(on))
                .reduce((earlier, later) -> later.since().isBefore(earlier.since()) ? earlier : later)
                .flatMap(choice -> Optional.ofNullable(choice.pack()));
    }

    boolean hasChoices(PackChoice.Scope scope) {
        return choices.stream().anyMatch(choice -> choice.scope() == scope);
    }

    Optional<Rule> find(String ruleId, LocalDate on, String front) {
        if (!ruleIds.contains(ruleId)) {
            return Optional.empty();
        }
        if (answers.size() > MOST_ANSWERS) {
            answers.clear();
        }
        return answers.computeIfAbsent(new Question(ruleId, on, front), this::search);
    }

    private Optional<Rule> search(Question question) {
        return Stream.concat(
                        Stream.of(question.front()), builtIn.stream().filter(pack -> !pack.equals(question.front())))
                .flatMap(pack -> version(pack, question.on()).stream())
                .flatMap(version -> version.find(question.ruleId(), question.on()).stream())
                .findFirst();
    }

    private List<Rule> all() {
        return versions().stream().flatMap(version -> version.rules().stream()).toList();
    }
}
