package org.shuyue.inquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuyue.audit.TrailEntry;

/** What the events of a case add up to: who had to do with it, what was said, when something last happened. */
final class Story {
    /** Events of the system about the case, not of people in it: they say nothing that is looked for. */
    private static final Set<String> SILENT = Set.of("deadline", "data", "notice", "evidence", "open-data", "inquiry");

    private static final int MOST_LETTERS = 4_000;

    private final Set<String> people = new LinkedHashSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private int letters;
    private @Nullable Instant last;

    /** Goes on where the entry stands. */
    static Story of(@Nullable CaseEntry entry) {
        Story story = new Story();
        if (entry != null) {
            CaseEntry.several(entry.people()).forEach(story.people::add);
            entry.words().lines().forEach(story::say);
            story.last = entry.lastEventAt();
        }
        return story;
    }

    void person(String person) {
        people.add(person);
    }

    /** A text beyond {@link #MOST_LETTERS} in all is left out. */
    void say(String text) {
        String plain = Bigrams.plain(text);
        if (!plain.isEmpty() && letters + plain.length() <= MOST_LETTERS && texts.add(plain)) {
            letters += plain.length();
        }
    }

    void take(Collection<TrailEntry> events) {
        events.forEach(this::take);
    }

    void take(TrailEntry event) {
        last = last == null || event.at().isAfter(last) ? event.at() : last;
        String family = event.kind().split("\\.", 2)[0];
        if (family.equals("evidence")) {
            return;
        }
        Stream.of(event.actor().person(), event.actor().behalfOf()).forEach(person -> {
            if (person != null) {
                people.add(person.value());
            }
        });
        if (!SILENT.contains(family)) {
            say(event.sentence());
            chinese(event.details());
        }
    }

    /** Reasons and legal bases stand there; codes, counts and moments are of no use to whoever looks for words. */
    private void chinese(Map<String, String> details) {
        details.values().stream()
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .forEach(this::say);
    }

    String people() {
        return String.join(" ", people);
    }

    String words() {
        return String.join("\n", texts);
    }

    Instant lastOr(Instant otherwise) {
        return last == null ? otherwise : last;
    }
}
