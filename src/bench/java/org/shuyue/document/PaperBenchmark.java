package org.shuyue.document;

import com.microsoft.playwright.Page;
import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.shuyue.Application;
import org.shuyue.shared.PaperNumber;
import org.shuyue.support.Browser;

/**
 * What a cooperation agreement costs as PDF/A-2a, by one writer and by two, beside a warm headless Chromium that prints the
 * same HTML in the same fonts. The first argument is the number of papers.
 */
public final class PaperBenchmark {
    private static final int PAPERS = 40;
    private static final int WARM_UP = 60;
    private static final PaperNumber NUMBER = new PaperNumber("WJ-2026-000001");

    private PaperBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int papers = arguments.length > 0 ? Integer.parseInt(arguments[0]) : PAPERS;
        Press press = new Press();
        Typesetter typesetter = new Typesetter(
                new Documents(press),
                press,
                new DocumentSettings("https://sp.example.gov.cn"),
                Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), Application.ZONE));
        Facts facts =
                FactSheet.read(DocumentKind.COOPERATION_AGREEMENT, PaperFacts.of(DocumentKind.COOPERATION_AGREEMENT));
        Runnable paper = () -> typesetter.compose(facts, NUMBER, null, new ByteArrayOutputStream());

        times(WARM_UP, paper);
        report("one writer", papers, () -> times(papers, paper), PaperBenchmark::cpuOfThis);
        report("two writers", papers, () -> twoAtOnce(papers, paper), PaperBenchmark::cpuOfThis);

        Path folder = Files.createTempDirectory("paper-benchmark");
        try (Browser browser = Browser.open()) {
            Page page = browser.window();
            String address = html(typesetter, facts, folder).toUri().toString();
            Runnable print = () -> {
                page.navigate(address);
                page.pdf();
            };
            times(WARM_UP / 10, print);
            report("Chromium", papers, () -> times(papers, print), PaperBenchmark::cpuOfChildren);
            page.navigate("about:blank");
        } finally {
            remove(folder);
        }
    }

    /** The page with our fonts beside it; a browser has them from the machine or not at all. */
    private static Path html(Typesetter typesetter, Facts facts, Path folder) throws IOException, TransformerException {
        StringBuilder faces = new StringBuilder();
        for (String weight : List.of("Regular", "Bold")) {
            Path font = folder.resolve(weight + ".ttf");
            try (var in = Typeface.class.getResourceAsStream("/fonts/NotoSansSC-" + weight + ".ttf")) {
                Files.copy(java.util.Objects.requireNonNull(in), font);
            }
            faces.append("@font-face { font-family: \"Noto Sans SC\"; font-weight: %d; src: url(%s); }%n"
                    .formatted(weight.equals("Bold") ? 700 : 400, font.toUri()));
        }
        StringWriter html = new StringWriter();
        TransformerFactory.newInstance()
                .newTransformer()
                .transform(new DOMSource(typesetter.sheet(facts, NUMBER, null).document()), new StreamResult(html));
        Path file = folder.resolve("paper.xhtml");
        Files.writeString(
                file,
                html.toString()
                        .replace("<html ", "<html xmlns=\"http://www.w3.org/1999/xhtml\" ")
                        .replace("<style>", "<style>" + faces),
                StandardCharsets.UTF_8);
        return file;
    }

    private static void times(int times, Runnable work) {
        IntStream.range(0, times).forEach(i -> work.run());
    }

    private static void twoAtOnce(int papers, Runnable paper) {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> halves = Stream.<Future<?>>of(
                            two.submit(() -> times(papers / 2, paper)),
                            two.submit(() -> times(papers - papers / 2, paper)))
                    .toList();
            for (Future<?> half : halves) {
                half.get();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            two.shutdown();
        }
    }

    private static void report(String who, int papers, Runnable work, java.util.function.Supplier<Duration> cpu) {
        Duration cpuBefore = cpu.get();
        long from = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - from) / 1e9;
        double cpuMillis = cpu.get().minus(cpuBefore).toNanos() / 1e6;
        System.out.printf(
                Locale.ROOT,
                "%-12s %3d agreements: %6.2f a second, %7.1f ms each, CPU %7.1f ms each%n",
                who,
                papers,
                papers / seconds,
                seconds * 1000 / papers,
                cpuMillis / papers);
    }

    private static Duration cpuOfThis() {
        return Duration.ofNanos(
                ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime());
    }

    /** Of the browser and of what drives it. */
    private static Duration cpuOfChildren() {
        return ProcessHandle.current()
                .descendants()
                .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        Files.delete(folder);
    }
}
