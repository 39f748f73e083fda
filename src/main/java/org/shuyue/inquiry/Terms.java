package org.shuyue.inquiry;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The terms under which a case is found; the first letter says what kind of thing the rest is. */
final class Terms {
    private static final int LONGEST = 80;

    private Terms() {}

    static String process(String processId) {
        return term('k', processId);
    }

    static String state(String state) {
        return term('s', state);
    }

    static String open(boolean open) {
        return open ? "oopen" : "oclosed";
    }

    static String kept(Kept kept) {
        return term('d', kept.name());
    }

    static String person(String person) {
        return term('p', person);
    }

    static String agency(String agency) {
        return term('a', agency);
    }

    static String resource(String resource) {
        return term('r', resource);
    }

    static String clause(String clause) {
        return term('c', clause);
    }

    static String pair(String bigram) {
        return term('t', bigram);
    }

    /** All of a case: nothing but what its entry says, so that the terms of the entry before are known as well. */
    static Set<String> of(@Nullable CaseEntry entry) {
        Set<String> terms = new LinkedHashSet<>();
        if (entry == null) {
            return terms;
        }
        terms.add(process(entry.processId()));
        terms.add(state(entry.state()));
        terms.add(open(entry.open()));
        terms.add(kept(entry.kept()));
        CaseEntry.several(entry.people()).map(Terms::person).forEach(terms::add);
        CaseEntry.several(entry.agencies()).map(Terms::agency).forEach(terms::add);
        CaseEntry.several(entry.clauses()).map(Terms::clause).forEach(terms::add);
        if (entry.resource() != null) {
            terms.add(resource(entry.resource().value()));
        }
        Bigrams.of(entry.words()).stream().map(Terms::pair).forEach(terms::add);
        return terms;
    }

    /** Those in whose order of due moments cases are kept as well: all but pairs of characters, of which there are too many. */
    static Set<String> byDue(Set<String> terms) {
        return terms.stream().filter(Terms::isByDue).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isByDue(String term) {
        return term.charAt(0) != 't';
    }

    private static String term(char kind, String text) {
        String term = kind + text;
        return term.length() <= LONGEST ? term : term.substring(0, LONGEST);
    }
}
