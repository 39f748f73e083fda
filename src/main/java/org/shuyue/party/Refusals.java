package org.shuyue.party;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How a request is told no: a page leads to the log-in or to the error page, a program gets problem+json. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private static final List<String> PROGRAMS = List.of("/api/", "/engine-rest/", "/camunda/api/");
    /** A browser would answer a challenge with its own log-in window, over our page. */
    private static final List<String> SENT_BY_BROWSERS =
            List.of("Sec-Fetch-Mode", "X-Requested-With", HttpHeaders.ORIGIN, HttpHeaders.REFERER, "HX-Request");

    private final SignedIn signedIn;
    private final ObjectMapper json;

    Refusals(SignedIn signedIn, ObjectMapper json) {
        this.signedIn = signedIn;
        this.json = json;
    }

    /** Whether a person in a browser asked for a whole page. */
    static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return !isProgram(request)
                && request.getHeader("HX-Request") == null
                && (accept == null || accept.contains(MediaType.TEXT_HTML_VALUE));
    }

    private static boolean isProgram(HttpServletRequest request) {
        return PROGRAMS.stream().anyMatch(HttpRules.path(request)::startsWith);
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException why)
            throws IOException {
        boolean failed = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
        if (!isProgram(request) && !failed) {
            response.sendRedirect(request.getContextPath() + "/login");
            return;
        }
        if (Stream.concat(SENT_BY_BROWSERS.stream(), Stream.of(HttpHeaders.COOKIE))
                .allMatch(name -> request.getHeader(name) == null)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"shuyue\", charset=\"UTF-8\"");
        }
        String detail = failed && why != null ? why.getMessage() : "请先登录：在门户登录，或使用 HTTP Basic 认证";
        problem(response, HttpStatus.UNAUTHORIZED, "未登录", detail);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        boolean forged = why instanceof CsrfException;
        if (signedIn.look().isEmpty() && (!forged || isProgram(request))) {
            new SecurityContextLogoutHandler()
                    .logout(
                            request,
                            response,
                            SecurityContextHolder.getContext().getAuthentication());
            commence(request, response, null);
        } else if (forged && leadsToLogIn(HttpRules.path(request))) {
            response.sendRedirect(request.getContextPath() + "/login?expired");
        } else {
            forbidden(request, response, forged ? "页面已过期，请刷新页面后重试" : "您没有访问此功能的权限");
        }
    }

    /** The session has ended in the middle of a form; pages for everybody do without a log-in. */
    private boolean leadsToLogIn(String path) {
        return path.equals("/login") || (signedIn.look().isEmpty() && !HttpRules.FORMS_FOR_EVERYBODY.contains(path));
    }

    private void forbidden(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
        if (isPage(request)) {
            response.sendError(HttpStatus.FORBIDDEN.value(), detail);
        } else {
            problem(response, HttpStatus.FORBIDDEN, "禁止访问", detail);
        }
    }

    private void problem(HttpServletResponse response, HttpStatus status, String title, @Nullable String detail)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status.value());
        problem.put("detail", detail);
        problem.put("problems", List.of());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), problem);
    }
}
