package org.shuyue.shared;

import java.util.List;

/**
 * A page of a longer list.
 *
 * @param number of this page, from 1
 * @param size rows a page holds at most
 * @param total rows of the whole list
 */
public record Page<T>(List<T> rows, int number, int size, long total) {
    public Page {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
