package org.shuyue.catalogue;

/** An opening type with what it demands, which change together (YC-26, YC-27). */
public record OpeningTerms(OpeningType type, String conditions, String basis) {}
