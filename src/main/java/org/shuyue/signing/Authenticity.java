package org.shuyue.signing;

/** What can be said of a file or of a number. */
public enum Authenticity {
    GENUINE("真实有效", "文件由本平台签发，内容未被改动，现行有效。"),
    ALTERED("已被改动", "文件与本平台留存的不一致，请勿采信。"),
    SUPERSEDED("已被替代", "文件由本平台签发，但已由新的文件替代，不再有效。"),
    TERMINATED("已经终止", "文件由本平台签发，但已经终止，不再有效。"),
    UNKNOWN("无法确认", "本平台没有签发过这个文件。");

    private final String label;
    private final String sentence;

    Authenticity(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    public String label() {
        return label;
    }

    /** What that means, in one Chinese sentence. */
    public String sentence() {
        return sentence;
    }
}
