package org.shuyue.party;

import java.util.List;

/** Where citizens and companies may go; everything else is the agencies' own and closed to them. */
final class PublicPaths {
    private static final List<String> OPEN = List.of(
            "/cases",
            "/verify",
            "/notices",
            "/password",
            "/open",
            "/objections",
            "/start",
            "/logout",
            "/api/cases",
            "/api/start",
            "/api/verify");

    private PublicPaths() {}

    static boolean hold(String path) {
        return path.equals("/") || OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }
}
