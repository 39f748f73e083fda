package org.shuyue.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** The server of a {@link ServerTest}, as people reach it with browsers and programs without. */
public class LiveServer implements AutoCloseable {
    public static final String PASSWORD = "shuyue-demo";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;
    private final Map<String, BrowserContext> sessions = new HashMap<>();
    private @Nullable Browser browser;

    /** The port is known only once the server runs. */
    public LiveServer(Environment environment) {
        this.environment = environment;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path;
    }

    /** A window of somebody who is not logged in, at that page; without a browser the test is skipped. */
    public Page visit(String path) {
        Page page = visit();
        page.navigate(url(path));
        return page;
    }

    /** A window of that person's own, at the page to which the log-in leads; without a browser the test is skipped. */
    public Page signIn(String login) {
        Page page = visit("/login");
        logIn(page, login);
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** Fills in the page of the log-in and sends it. */
    public static void logIn(Page page, String login) {
        page.fill("input[name=username]", login);
        page.fill("input[name=password]", PASSWORD);
        page.click("form[action='/login'] button[type=submit]");
    }

    /**
     * One more window of that person, who has logged in at the first of them; at no page yet. Without a browser the test
     * is skipped.
     */
    public Page window(String login) {
        BrowserContext session = sessions.get(login);
        if (session != null && !session.cookies().isEmpty()) {
            return browser().window(session);
        }
        Page page = visit();
        APIRequestContext form = page.context().request();
        Matcher token = TOKEN.matcher(form.get(url("/login")).text());
        assertThat(token.find()).isTrue();
        APIResponse landed = form.post(
                url("/login"),
                RequestOptions.create()
                        .setMaxRedirects(0)
                        .setForm(FormData.create()
                                .set("username", login)
                                .set("password", PASSWORD)
                                .set("_csrf", token.group(1))));
        assertThat(landed.status()).isEqualTo(302);
        sessions.put(login, page.context());
        return page;
    }

    /** A window of somebody who is not logged in; without a browser the test is skipped. */
    public Page visit() {
        return browser().window();
    }

    private Browser browser() {
        Browser open = browser == null ? Browser.open() : browser;
        browser = open;
        return open;
    }

    /** A request of somebody who is not logged in. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url(path)));
    }

    /** A request of that person. */
    public HttpRequest.Builder to(String path, String login) {
        String credentials = login + ":" + PASSWORD;
        return to(path).header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    public CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The whole page as it looks now, for people to look at. */
    public static void picture(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    /** The same as wide as a telephone and as a desk. */
    public static void pictures(Page page, String name) {
        for (int width : new int[] {390, 1400}) {
            page.setViewportSize(width, 900);
            picture(page, name + "-" + width);
        }
    }

    /** The browser is closed with the server. */
    @Override
    public void close() {
        if (browser != null) {
            browser.close();
            browser = null;
        }
    }

    /** Nobody stays in front of a window after a test; what was on it when the test failed can be looked at. */
    static class Closing implements AfterEachCallback {
        @Override
        public void afterEach(ExtensionContext context) {
            Browser browser = SpringExtension.getApplicationContext(context).getBean(LiveServer.class).browser;
            if (browser != null) {
                browser.leave(context.getExecutionException().isPresent());
            }
        }
    }
}
