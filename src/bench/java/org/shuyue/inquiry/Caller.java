package org.shuyue.inquiry;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shuyue.shared.PersonId;

/** Somebody of the demo who has logged in and asks the server over HTTP, always on the same connection. */
final class Caller {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String server;

    Caller(int port, PersonId person) {
        server = "http://127.0.0.1:" + port;
        Matcher token = TOKEN.matcher(send(to("/login").build(), 200));
        if (!token.find()) {
            throw new IllegalStateException("No token on the page of the log-in");
        }
        String form = conditions("username", person.value(), "password", "shuyue-demo", "_csrf", token.group(1));
        send(
                to("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form.substring(1)))
                        .build(),
                302);
    }

    /** Milliseconds until the whole answer is there. */
    double get(String path) {
        HttpRequest request = to(path).build();
        long begun = System.nanoTime();
        send(request, 200);
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Names and values in turn, behind an ampersand each. */
    static String conditions(String... namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.append('&')
                    .append(namesAndValues[i])
                    .append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return query.toString();
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server + path));
    }

    private String send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new IllegalStateException(request.uri() + " is answered with " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
