package org.shuyue.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.shuyue.Application;
import org.shuyue.support.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** On a real server, for the web applications and the engine's interface live in the servlet container. */
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "shuyue.catalogue.demo-rows=10",
            "shuyue.agreement.demo-agreement=false",
            "shuyue.demo.cases=false"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(OneLoginTest.Token.class)
@DirtiesContext
class OneLoginTest {

    /** Hands a browser without pages its CSRF token. */
    @RestController
    static class Token {
        @GetMapping("/assets/test-token")
        String token(CsrfToken token) {
            return token.getToken();
        }
    }

    @LocalServerPort
    int port;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @Test
    void opensTasklistWithThePortalsSessionAndClosesItWithTheLogOut() throws Exception {
        assertThat(get("/camunda/app/tasklist/default/").headers().firstValue("location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
        assertThat(get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(401);

        assertThat(logIn("shenhe").headers().firstValue("location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/camunda/app/tasklist/default/"));

        assertThat(get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"shenhe\"", "tasklist")
                .doesNotContain("cockpit");
        assertThat(get("/camunda/api/engine/engine/default/filter").body()).contains("我的待办", "本组待办", "已超期");
        assertThat(get("/camunda/api/engine/engine/default/task").body()).isEqualTo("[]");
        assertThat(get("/camunda/app/cockpit/default/").statusCode()).isIn(200, 302, 403);
        assertThat(get("/engine-rest/user/shenhe/profile").body()).contains("沈荷");

        assertThat(post("/camunda/api/admin/auth/user/default/logout", "", false))
                .returns(204, HttpResponse::statusCode);
        assertThat(get("/camunda/api/engine/engine/default/filter").statusCode())
                .isEqualTo(401);
        assertThat(get("/cases").headers().firstValue("location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
    }

    @Test
    void leavesNoOtherWayIntoTheWebApplications() throws Exception {
        assertThat(post("/camunda/api/admin/setup/default/user/create", "{}", false)
                        .statusCode())
                .isEqualTo(401);
        logIn("admin");
        assertThat(get("/camunda/app/admin/default/").statusCode()).isEqualTo(200);
        assertThat(post("/camunda/api/admin/setup/default/user/create", "{}", false)
                        .body())
                .contains("您没有访问此功能的权限");
        assertThat(post("/camunda/api/admin/auth/user/default/login/admin", "username=ENGINE&password=x", false)
                        .body())
                .contains("您没有访问此功能的权限");
    }

    @Test
    void givesTheEnginesInterfaceToThoseWhoAreKnownWithTheirOwnRights() throws Exception {
        HttpResponse<String> stranger = get("/engine-rest/task");
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(stranger.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(stranger.body()).contains("请先登录");

        assertThat(basic("shenqing", "/engine-rest/process-definition/key/conditional-share")
                        .statusCode())
                .isEqualTo(200);
        assertThat(basic("shenqing", "/engine-rest/process-definition/key/conditional-share/deployed-start-form")
                        .statusCode())
                .isEqualTo(200);
        assertThat(basic("shenqing", "/engine-rest/process-instance").body()).isEqualTo("[]");
        assertThat(basic("shenqing", "/engine-rest/authorization").body()).doesNotContain("supervisor");
        assertThat(basic("admin", "/engine-rest/authorization").body()).contains("supervisor");
        assertThat(basic("shenqing", "/engine-rest/user").body()).doesNotContain("password");
    }

    @Test
    void asksASessionForItsTokenAtTheEnginesInterface() throws Exception {
        logIn("shenhe");
        assertThat(post("/engine-rest/task/nothing/claim", "{\"userId\":\"shenhe\"}", false)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/engine-rest/task/nothing/claim", "{\"userId\":\"shenhe\"}", true)
                        .statusCode())
                .isNotEqualTo(403);
    }

    private HttpResponse<String> logIn(String user) throws Exception {
        String form = "username=" + user + "&password=shuyue-demo&_csrf="
                + URLEncoder.encode(get("/assets/test-token").body(), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> post(String path, String body, boolean withToken) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .forEach(cookie -> request.header("X-XSRF-TOKEN", cookie.getValue()));
        if (withToken) {
            request.header("X-CSRF-TOKEN", get("/assets/test-token").body());
        }
        return send(request);
    }

    private HttpResponse<String> basic(String user, String path) throws Exception {
        String credentials =
                Base64.getEncoder().encodeToString((user + ":shuyue-demo").getBytes(StandardCharsets.UTF_8));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri(path))
                                .header("Authorization", "Basic " + credentials)
                                .build(),
                        BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
