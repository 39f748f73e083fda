package org.shuyue.audit;

import java.io.OutputStream;
import java.util.List;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.Page;
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
     * Newest first. No more than {@value TrailFilter#COUNTED} are counted and paged through; a word that neither person
     * nor case narrows down is looked for in the newest {@value TrailFilter#READ_FOR_A_WORD}.
     */
    @Transactional(readOnly = true)
    public Page<TrailEntry> search(TrailQuery query) {
        TrailFilter filter =
                TrailFilter.of(query, mapper.head().map(Head::eventCount).orElse(0L));
        List<TrailEntry> found =
                mapper.search(filter).stream().map(TrailRow::entry).toList();
        return new Page<>(found, Math.max(1, query.page()), TrailFilter.PAGE_SIZE, mapper.count(filter));
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
