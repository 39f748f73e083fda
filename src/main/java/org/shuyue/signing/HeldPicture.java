package org.shuyue.signing;

/** The picture of an agency's own seal. */
@SuppressWarnings("NullAway.Init") // MyBatis fills it
final class HeldPicture {
    private byte[] picture;

    private HeldPicture() {}

    byte[] bytes() {
        return picture.clone();
    }
}
