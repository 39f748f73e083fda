package org.shuyue.catalogue;

/** A sharing type with what it demands, which change together (YC-20a). */
public record SharingTerms(SharingType type, String conditions, String basis) {}
