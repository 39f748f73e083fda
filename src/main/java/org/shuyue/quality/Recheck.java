package org.shuyue.quality;

/**
 * What came of holding corrected data against the same rules.
 *
 * @param text Chinese, what falls short or why nothing can be said
 */
public record Recheck(RecheckResult result, String text) {}
