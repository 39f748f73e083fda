package org.shuyue.audit;

import java.io.OutputStream;
import java.util.List;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.Slice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trail as it can be read: by case, by search, and verified as a chain. */
@Component
public class Events {
    private final TrailMapper mapper;
    private final ChainSeals seals;

    Events(TrailMapper mapper, ChainSeals seals) {
        this.mapper = mapper;
        this.seals = seals;
    }

    /** The events of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<TrailEntry> ofCase(CaseNumber caseNumber) {
        return mapper.ofCase(caseNumber).stream().map(TrailRow::entry).toList();
    }

    /**
     * Newest first, {@value TrailHunt#PAGE_SIZE} at most; {@link InputRefused} for a place that is none.
     *
     * @param at the place of another page to go on from; empty for the newest
     * @param back towards the newer ones
     */
    @Transactional(readOnly = true)
    public Slice<TrailEntry> search(TrailQuery query, String at, boolean back) {
        return new TrailHunt(mapper, query, at, back, TrailHunt.Reach.USUAL).run();
    }

    /** The events of one kind from a number on, in order, so many at most. */
    @Transactional(readOnly = true)
    public List<TrailEntry> ofKind(String kind, long after, int size) {
        return mapper.ofKind(kind, after, size).stream().map(TrailRow::entry).toList();
    }

    /** Reads the whole chain and tells the first place where it is broken, or contradicts what was sealed. */
    @Transactional(readOnly = true)
    public ChainReport verify() {
        ChainReport report = new Chain(mapper, seals.all()).walk();
        String contradiction = report.whole() ? seals.contradiction() : null;
        return contradiction == null ? report : new ChainReport(report.checked(), report.checked(), contradiction);
    }

    /** The trail of a case as CSV (UTF-8 with byte order mark, for spreadsheets); leaves the stream open. */
    @Transactional(readOnly = true)
    public void csv(CaseNumber caseNumber, OutputStream out) {
        TrailCsv.write(mapper.ofCase(caseNumber), out);
    }
}
