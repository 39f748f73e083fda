package org.shuyue.quality;

import java.util.Map;

/**
 * A row that breaks a rule.
 *
 * @param line in an uploaded file, the header being 1; in a dataset its position, from 1
 * @param cells by name of item, only those of the rule, masked by their sensitivity
 */
public record Sample(long line, Map<String, String> cells) {}
