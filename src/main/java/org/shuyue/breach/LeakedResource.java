package org.shuyue.breach;

import org.shuyue.shared.AgencyId;
import org.shuyue.shared.ResourceId;

/** A resource that a breach concerns, as the catalogue had it then. */
public record LeakedResource(ResourceId resource, String resourceName, AgencyId provider) {}
