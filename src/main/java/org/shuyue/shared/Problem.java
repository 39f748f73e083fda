package org.shuyue.shared;

/**
 * One thing that is wrong with an input.
 *
 * @param field key of the field, or empty for the input as a whole
 * @param message Chinese, names the field by its label and says what to do
 */
public record Problem(String field, String message) {}
