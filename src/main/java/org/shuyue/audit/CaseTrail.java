package org.shuyue.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.shuyue.shared.CaseNumber;

/**
 * The trail of a case in the form in which it proves something away from the database: its events as they were hashed,
 * and between them nothing but the links of the chain, up to the seal that covers the last of them.
 */
public final class CaseTrail {
    private final CaseNumber number;
    private final List<TrailRow> rows;
    private final TrailMapper mapper;
    private final List<ChainSeal> seals;

    CaseTrail(CaseNumber number, List<TrailRow> rows, TrailMapper mapper, List<ChainSeal> seals) {
        this.number = number;
        this.rows = List.copyOf(rows);
        this.mapper = mapper;
        this.seals = List.copyOf(seals);
    }

    /** Place and hash of an event. */
    public record Place(long seq, String hash) {}

    /** Where the events stand, in order. */
    public List<Place> places() {
        return rows.stream().map(row -> new Place(row.seq(), row.hash())).toList();
    }

    /** The seals that were made from the first event on, up to the first that covers the last. */
    public List<ChainSeal> seals() {
        return rows.isEmpty()
                ? List.of()
                : seals.stream()
                        .filter(seal -> seal.eventCount() >= first() && seal.eventCount() <= end())
                        .toList();
    }

    /** As {@link TrailCheck} reads them, one JSON object a line; leaves the stream open. */
    public void events(OutputStream out) {
        rows.forEach(row -> line(EventText.write(row), out));
    }

    /** How many links {@link #links} would write. */
    public long linkCount() {
        return rows.isEmpty()
                ? 0
                : end()
                        - first()
                        + 1
                        - rows.stream().filter(row -> row.seq() <= end()).count();
    }

    /** Of all other events from the first to the seal after the last, or to the last; leaves the stream open. */
    public void links(OutputStream out) {
        if (rows.isEmpty()) {
            return;
        }
        long reached = first() - 1;
        while (reached < end()) {
            List<Link> links = mapper.links(reached, end(), Chain.STEP);
            if (links.isEmpty()) {
                return; // deleted behind our back: whoever follows the chain finds the gap
            }
            links.stream().filter(link -> !number.equals(link.caseNumber())).forEach(link -> line(link.line(), out));
            reached = links.get(links.size() - 1).seq();
        }
    }

    private long first() {
        return rows.get(0).seq();
    }

    private long end() {
        long last = rows.get(rows.size() - 1).seq();
        return seals.stream()
                .mapToLong(ChainSeal::eventCount)
                .filter(count -> count >= last)
                .min()
                .orElse(last);
    }

    private static void line(String text, OutputStream out) {
        try {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
