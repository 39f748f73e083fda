package org.shuyue.portal;

import java.util.List;
import java.util.stream.Stream;
import org.shuyue.document.Paper;
import org.shuyue.document.Papers;
import org.shuyue.shared.CaseNumber;
import org.shuyue.shared.NotFound;
import org.shuyue.transfer.TableFiling;
import org.springframework.stereotype.Component;

/** The papers that belong to a case: those issued in it, and the form of another case that is sealed in it (YC-22e). */
@Component
public class PapersOfCase {
    private final Papers papers;
    private final TableFiling filing;

    PapersOfCase(Papers papers, TableFiling filing) {
        this.papers = papers;
        this.filing = filing;
    }

    /** In the order in which they were issued. */
    public List<Paper> of(CaseNumber number) {
        return Stream.concat(filing.sealedIn(number).stream(), papers.of(number).stream())
                .toList();
    }

    /** {@link NotFound} when the case has no such paper. */
    public Paper find(CaseNumber number, String paper) {
        return of(number).stream()
                .filter(one -> one.number().value().equals(paper))
                .findFirst()
                .orElseThrow(() -> new NotFound("办件 " + number + " 没有编号为“" + paper + "”的文件"));
    }

    /** The newest revision. */
    public byte[] content(Paper paper) {
        return papers.content(paper.number());
    }
}
