package org.shuyue.rulepack;

/** Reads the file of a rule pack; implemented where the DMN engine is. */
public interface PackReader {

    /** The table in it, or {@link org.shuyue.shared.InputRefused} with each thing that keeps it from being one. */
    PackTable read(String dmn);
}
