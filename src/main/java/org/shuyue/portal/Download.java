package org.shuyue.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** An answer that the browser saves under a Chinese name. */
final class Download {
    private Download() {}

    static void csv(HttpServletResponse response, String name) {
        headed(response, "text/csv;charset=UTF-8", name);
    }

    static void headed(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
