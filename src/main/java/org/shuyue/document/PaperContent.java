package org.shuyue.document;

/** The bytes of a revision. */
@SuppressWarnings("NullAway.Init") // MyBatis fills it
final class PaperContent {
    private byte[] content;

    private PaperContent() {}

    byte[] bytes() {
        return content.clone();
    }
}
