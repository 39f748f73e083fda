package org.shuyue.workflow;

/** One choice that a form offers: what people read and what is stored. */
public record Option(String label, String value) {}
