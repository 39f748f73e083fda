package org.shuyue.simulation;

import java.util.List;
import org.shuyue.shared.Page;

/**
 * What a supposition would do.
 *
 * @param said what is supposed, each part in Chinese
 * @param lines a page of the deadlines that were asked for
 */
public record Outcome(List<String> said, Totals totals, Load load, Page<Line> lines) {
    public Outcome {
        said = List.copyOf(said);
    }
}
