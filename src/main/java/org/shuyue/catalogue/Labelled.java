package org.shuyue.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Optional;

/** A word of a fixed list, with its Chinese form. */
interface Labelled {
    /** As people write it. */
    String label();

    static <E extends Enum<E> & Labelled> Optional<E> find(Class<E> words, String label) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.label().equals(label))
                .findFirst();
    }

    static <E extends Enum<E> & Labelled> String all(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Labelled::label).collect(joining("、"));
    }
}
