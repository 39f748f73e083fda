package org.shuyue.opening;

import java.util.Optional;
import org.shuyue.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** The objections to open data. */
@Component
public class RightsObjections {
    private final RightsObjectionMapper mapper;

    RightsObjections(RightsObjectionMapper mapper) {
        this.mapper = mapper;
    }

    public Optional<RightsObjection> find(CaseNumber number) {
        return mapper.find(number);
    }

    RightsObjection get(CaseNumber number) {
        return find(number).orElseThrow(() -> new IllegalStateException("No objection " + number));
    }

    Optional<RightsObjection> find(CaseNumber number, Receipt.Code code) {
        return mapper.findByReceipt(number, code.hash());
    }

    void add(RightsObjection objection) {
        mapper.insert(objection);
    }

    void save(RightsObjection objection) {
        mapper.update(objection);
    }

    void keep(CaseNumber number, Receipt.Code code) {
        mapper.keepReceipt(number, code.hash());
    }
}
