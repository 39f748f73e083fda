package org.shuyue.portal;

import java.util.function.Supplier;
import org.shuyue.shared.Slice;
import org.springframework.ui.Model;

/** What a list that is paged by its keys needs on its page: its rows, and the addresses of its neighbours. */
final class SliceModel {
    private SliceModel() {}

    /**
     * @param link makes the address of the list with its filters
     * @param turned whether this is another page than the first
     */
    static void add(Model model, Slice<?> found, boolean turned, Supplier<Link> link) {
        model.addAttribute("found", found);
        model.addAttribute("turned", turned);
        if (found.next() != null) {
            model.addAttribute("next", link.get().with("after", found.next()).toString());
        }
        if (found.previous() != null) {
            model.addAttribute(
                    "previous", link.get().with("before", found.previous()).toString());
        }
    }
}
