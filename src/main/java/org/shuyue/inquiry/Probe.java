package org.shuyue.inquiry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Wildcards;

/**
 * What is looked for, as SQL wants it.
 *
 * @param driver the term by which the candidates are found; {@code null} where all cases are candidates
 * @param terms the others, which a candidate must have as well
 * @param low the least key, included
 * @param high the greatest key, included
 * @param dueLow the least due moment, included
 * @param dueHigh the greatest due moment, included
 * @param number a pattern for like; {@code null} for all
 * @param words patterns for like
 */
record Probe(
        @Nullable String driver,
        List<String> terms,
        long low,
        long high,
        long dueLow,
        long dueHigh,
        @Nullable String number,
        List<String> words,
        boolean descending) {

    /** Whether a candidate must be looked at itself. */
    boolean looks() {
        return number != null || !words.isEmpty() || dueLow > 0 || dueHigh < CaseEntry.NEVER;
    }

    /** The same where the due moment is known already. */
    boolean looksBeyondDue() {
        return number != null || !words.isEmpty();
    }

    static Probe of(CaseWanted wanted) {
        return new Probe(
                null,
                List.copyOf(terms(wanted)),
                wanted.startedFrom() == null ? 0 : CaseIndex.micros(wanted.startedFrom()),
                wanted.startedUntil() == null ? CaseEntry.NEVER : CaseIndex.micros(wanted.startedUntil()) - 1,
                wanted.dueFrom() == null ? 0 : CaseIndex.micros(wanted.dueFrom()),
                wanted.dueUntil() == null ? CaseEntry.NEVER : CaseIndex.micros(wanted.dueUntil()) - 1,
                wanted.number().isEmpty() ? null : Wildcards.escaped(wanted.number()) + "%",
                wanted.words().stream()
                        .map(Bigrams::plain)
                        .map(Wildcards::escaped)
                        .toList(),
                wanted.order().descending());
    }

    private static Set<String> terms(CaseWanted wanted) {
        Set<String> terms = new LinkedHashSet<>();
        if (wanted.person() != null) {
            terms.add(Terms.person(wanted.person().value()));
        }
        if (wanted.agency() != null) {
            terms.add(Terms.agency(wanted.agency().value()));
        }
        if (wanted.resource() != null) {
            terms.add(Terms.resource(wanted.resource().value()));
        }
        if (!wanted.clause().isEmpty()) {
            terms.add(Terms.clause(wanted.clause()));
        }
        if (!wanted.processId().isEmpty()) {
            terms.add(Terms.process(wanted.processId()));
        }
        if (!wanted.state().isEmpty()) {
            terms.add(Terms.state(wanted.state()));
        }
        if (wanted.open() != null) {
            terms.add(Terms.open(wanted.open()));
        }
        if (wanted.kept() != null) {
            terms.add(Terms.kept(wanted.kept()));
        }
        wanted.words().forEach(word -> terms.addAll(pairs(word)));
        return terms;
    }

    private static List<String> pairs(String word) {
        Set<String> pairs = Bigrams.of(Bigrams.plain(word));
        if (pairs.isEmpty()) {
            throw new InputRefused("word", "检索词“" + word + "”太短：至少要有两个相连的字、字母或者数字");
        }
        return pairs.stream().map(Terms::pair).toList();
    }

    Probe drivenBy(@Nullable String term) {
        return new Probe(
                term,
                terms.stream().filter(one -> !one.equals(term)).toList(),
                low,
                high,
                dueLow,
                dueHigh,
                number,
                words,
                descending);
    }

    Probe asking(List<String> inOrder) {
        return new Probe(driver, inOrder, low, high, dueLow, dueHigh, number, words, descending);
    }

    /** All terms but pairs of characters, and of these the first so many; the words themselves confirm the rest. */
    Probe askingOnly(int pairs) {
        List<String> asked =
                new ArrayList<>(terms.stream().filter(Terms::isByDue).toList());
        terms.stream().filter(term -> !Terms.isByDue(term)).limit(pairs).forEach(asked::add);
        return asking(asked);
    }

    Probe between(long from, long until) {
        return new Probe(
                driver, terms, Math.max(low, from), Math.min(high, until), dueLow, dueHigh, number, words, descending);
    }

    Probe turned(boolean back) {
        return back ? new Probe(driver, terms, low, high, dueLow, dueHigh, number, words, !descending) : this;
    }

    boolean empty() {
        return low > high || dueLow > dueHigh;
    }
}
