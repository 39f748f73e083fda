package org.shuyue.support;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/**
 * The machine's Chromium, driven headless. Without one a test is skipped with a loud message, unless {@code
 * -Dshuyue.browser=required} makes that a failure.
 */
public final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<Page> windows = new ArrayList<>();
    private final Map<Page, Set<Request>> unanswered = new HashMap<>();

    private Browser(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    public static Browser open() {
        Optional<Path> executable = executable();
        if (executable.isEmpty()) {
            String message = "NO CHROMIUM ON THE PATH: the browser tests are skipped (apt-get install chromium)";
            if ("required".equals(System.getProperty("shuyue.browser"))) {
                throw new IllegalStateException(message);
            }
            System.err.println("*** " + message + " ***");
            Assumptions.abort(message);
        }
        return new Browser(executable.orElseThrow());
    }

    /** A window of a person of its own: another session, Chinese, in Shanghai. */
    public Page window() {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setViewportSize(1400, 900));
        context.setDefaultTimeout(60_000);
        return window(context);
    }

    /** One more window of the same session. */
    public Page window(BrowserContext context) {
        Page window = context.newPage();
        windows.add(window);
        Set<Request> waiting = ConcurrentHashMap.newKeySet();
        window.onRequest(waiting::add);
        window.onRequestFinished(waiting::remove);
        window.onRequestFailed(waiting::remove);
        unanswered.put(window, waiting);
        return window;
    }

    private static Optional<Path> executable() {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .flatMap(directory -> NAMES.stream().map(name -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Closes all windows.
     *
     * @param failed whether a picture of each is left in target/screenshots, for people to look at, and it is said for what
     *     it still waits
     */
    public void leave(boolean failed) {
        for (int i = 0; i < windows.size(); i++) {
            Page window = windows.get(i);
            if (failed) {
                System.err.println("Window " + (i + 1) + " at " + window.url() + " waits for "
                        + unanswered.get(window).stream().map(Request::url).toList());
                LiveServer.picture(window, "window-" + (i + 1));
            }
            window.close();
        }
        windows.clear();
        unanswered.clear();
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
