package org.shuyue.inquiry;

import java.time.Instant;
import org.shuyue.shared.PersonId;

/**
 * A search that somebody wants to make again.
 *
 * @param address with its conditions, below the site's root
 */
public record SavedQuery(long id, PersonId person, String name, String address, Instant savedAt) {}
