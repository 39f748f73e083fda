package org.shuyue.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a process of its own on the loopback, used over HTTP like any client would. */
public final class Node implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final int port;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();

    private Node(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /** Starts a node with the demo world on a database of a server; its output goes to {@code target/<name>.log}. */
    public static Node start(String name, String databaseUrl, DatabaseServer server) throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-Dfile.encoding=UTF-8",
                "-jar",
                "target/shuyue.jar",
                "--server.port=" + port,
                "--spring.profiles.active=demo",
                "--shuyue.catalogue.demo-rows=300",
                "--camunda.bpm.job-execution.max-wait=500"); // both look for due timers all the time
        builder.environment().put("SPRING_DATASOURCE_URL", databaseUrl);
        builder.environment().put("SPRING_DATASOURCE_USERNAME", server.user());
        builder.environment().put("SPRING_DATASOURCE_PASSWORD", server.password());
        Path log = Path.of("target", name + ".log");
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return new Node(builder.start(), port, log);
    }

    /** Whether it has said so: the web server answers before the first start's work is done. */
    public boolean isUp() throws IOException {
        return Files.readString(log).contains("数约已启动");
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What GET answers to the person. */
    public JsonNode get(String person, String path) throws IOException {
        return json(send(request(path).header("Authorization", basic(person))));
    }

    /** What POST answers to the person. */
    public JsonNode post(String person, String path, Map<String, ?> fields) throws IOException {
        return json(send(request(path)
                .header("Authorization", basic(person))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(fields)))));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private static String basic(String person) {
        return "Basic "
                + Base64.getEncoder().encodeToString((person + ":shuyue-demo").getBytes(StandardCharsets.UTF_8));
    }
}
