package org.shuyue.signing;

import java.util.List;
import org.shuyue.shared.Page;
import org.shuyue.shared.PaperNumber;
import org.springframework.stereotype.Component;

/** The register of seal use (用印登记): kept for good. */
@Component
public class SealUses {
    private final AgencySealMapper mapper;

    SealUses(AgencySealMapper mapper) {
        this.mapper = mapper;
    }

    /** In the order in which they were made. */
    public List<SealUse> of(PaperNumber paper) {
        return mapper.usesOf(paper);
    }

    /** The newest first. */
    public Page<SealUse> search(SealUseQuery query) {
        return new Page<>(mapper.search(query), query.page(), query.size(), mapper.count(query));
    }
}
