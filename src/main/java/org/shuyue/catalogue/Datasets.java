package org.shuyue.catalogue;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.shuyue.shared.PersonId;
import org.shuyue.shared.ResourceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows of the resources whose data this platform itself holds. */
@Service
public class Datasets {

    /** Whether the resource has rows here at all. */
    @Transactional(readOnly = true)
    public boolean has(ResourceId resource) {
        return count(resource) > 0;
    }

    @Transactional(readOnly = true)
    public long count(ResourceId resource) {
        throw new UnsupportedOperationException("on its way");
    }

    /**
     * A page of rows, by name of item in the order asked for; what a row lacks is empty.
     *
     * <p>Rows are numbered from 1 without gaps: the next page follows after {@code afterRow + rows.size()}, the first
     * after 0. An item the resource does not have is refused; whether an item may be given away is for the caller to
     * know.
     */
    @Transactional(readOnly = true)
    public List<Map<String, String>> rows(ResourceId resource, List<String> itemNames, long afterRow, int limit) {
        throw new UnsupportedOperationException("on its way");
    }

    /** Puts a CSV file in the place of all rows; its header names every item by name or label, in any order. */
    @Transactional
    public ImportReport replace(ResourceId resource, InputStream csv, PersonId by) {
        throw new UnsupportedOperationException("on its way");
    }
}
