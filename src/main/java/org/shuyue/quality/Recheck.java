package org.shuyue.quality;

/** @param text Chinese, what falls short or why nothing can be said */
public record Recheck(RecheckResult result, String text) {}
