package org.shuyue.catalogue;

import java.io.InputStream;
import org.shuyue.shared.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a catalogue file in, wholly or not at all; known codes are changed, new ones added, others left alone. */
@Service
public class CatalogueImport {

    /** XLSX or CSV, told apart by the content; the file name is for the trail and the messages. */
    @Transactional
    public ImportReport importFile(String fileName, InputStream file, PersonId by) {
        throw new UnsupportedOperationException("on its way");
    }
}
