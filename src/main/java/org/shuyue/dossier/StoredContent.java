package org.shuyue.dossier;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of a stored file. */
@SuppressWarnings("NullAway.Init") // MyBatis fills it
public final class StoredContent {
    private byte[] content;

    private StoredContent() {}

    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }
}
