package org.shuyue.party;

import java.util.List;
import java.util.Optional;
import org.shuyue.shared.Actor;
import org.shuyue.shared.AgencyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All agencies. */
@Service
@Transactional
public class Agencies {

    /** The agency, or {@link org.shuyue.shared.NotFound}. */
    public Agency find(AgencyId id) {
        throw new UnsupportedOperationException();
    }

    public Optional<Agency> look(AgencyId id) {
        throw new UnsupportedOperationException();
    }

    /** By code. */
    public List<Agency> all() {
        throw new UnsupportedOperationException();
    }

    /** Adds an agency; {@link org.shuyue.shared.InputRefused} on fields {@code id}, {@code name}, {@code region}. */
    public void add(Agency agency, Actor by) {
        throw new UnsupportedOperationException();
    }

    /** Changes everything but the code. */
    public void change(Agency agency, Actor by) {
        throw new UnsupportedOperationException();
    }
}
