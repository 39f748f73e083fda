package org.shuyue.catalogue;

import java.io.OutputStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the catalogue in the format that its import reads; the query's page does not matter. */
@Service
public class CatalogueExport {

    /** UTF-8 with a byte order mark, which spreadsheet programs need. The stream stays open. */
    @Transactional(readOnly = true)
    public void csv(ResourceQuery query, OutputStream out) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The stream stays open. */
    @Transactional(readOnly = true)
    public void xlsx(ResourceQuery query, OutputStream out) {
        throw new UnsupportedOperationException("on its way");
    }
}
