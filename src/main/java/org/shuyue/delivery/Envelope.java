package org.shuyue.delivery;

import java.io.IOException;
import java.io.OutputStream;

/** The encrypted file around a table: what is written into it never stands on a disk in the clear. */
interface Envelope {

    /** Writes the whole file to the stream, which stays open. */
    void write(OutputStream file, String entryName, Contents contents) throws IOException;

    /** What comes into the envelope. */
    @FunctionalInterface
    interface Contents {
        void write(OutputStream out) throws IOException;
    }
}
