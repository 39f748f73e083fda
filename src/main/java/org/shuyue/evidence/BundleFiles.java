package org.shuyue.evidence;

/** The names of the files that the check looks for. */
final class BundleFiles {
    static final String CASE = "case.json";
    static final String TRAIL = "trail.jsonl";
    static final String LINKS = "links.csv";
    static final String SEALS = "seals.txt";

    private BundleFiles() {}

    /** A file name without what leads out of its folder. */
    static String plain(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }
}
