package org.shuyue.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** An address with the filters that were set; empty ones are left out. */
final class Link {
    private final StringBuilder text;
    private char next = '?';

    private Link(String path) {
        text = new StringBuilder(path);
    }

    static Link to(String path) {
        return new Link(path);
    }

    Link with(String name, String value) {
        if (!value.isEmpty()) {
            text.append(next).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            next = '&';
        }
        return this;
    }

    /** Ends where the page's number follows. */
    String pages() {
        return text.toString() + next + "page=";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
