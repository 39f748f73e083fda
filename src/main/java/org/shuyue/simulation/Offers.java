package org.shuyue.simulation;

import java.util.List;
import org.shuyue.deadline.Rule;
import org.shuyue.party.Person;

/**
 * What can be supposed.
 *
 * @param drafts of the calendar, that wait to be published
 * @param packs drafts of rule packs
 * @param rules one for each id
 * @param staff whose absence can be supposed
 */
public record Offers(
        List<Choice> drafts, List<String> regions, List<Choice> packs, List<Rule> rules, List<Person> staff) {
    public Offers {
        drafts = List.copyOf(drafts);
        regions = List.copyOf(regions);
        packs = List.copyOf(packs);
        rules = List.copyOf(rules);
        staff = List.copyOf(staff);
    }

    /** A draft by its number. */
    public record Choice(long id, String label) {}
}
