package org.shuyue.document;

import java.time.Instant;
import org.shuyue.shared.PaperNumber;

/**
 * One file of a paper: the first as it was issued, each later one with one more signature.
 *
 * @param revision from 1
 * @param sha256 of the file
 * @param keptBy as shown to people
 */
public record KeptRevision(PaperNumber paper, int revision, String sha256, long size, Instant keptAt, String keptBy) {}
