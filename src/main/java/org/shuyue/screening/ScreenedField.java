package org.shuyue.screening;

/** A field that leaves: its name, its heading and how it is masked. */
public record ScreenedField(String name, String label, MaskRule rule) {}
