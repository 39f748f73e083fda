package org.shuyue.portal.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuyue.access.TokenRefused;
import org.shuyue.access.TooManyCalls;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/**
 * Tells a program what went wrong: problem+json with a Chinese {@code detail} and a list of {@code problems}. Comes
 * before Boot's own advice, which would say it in English.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);
    private static final Map<Integer, String> TITLES = Map.of(
            400, "请求有误", 401, "未认证", 403, "没有权限", 404, "未找到", 405, "方法不支持", 406, "格式不支持", 415, "内容类型不支持", 429, "调用过于频繁",
            500, "系统错误");

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InputRefused refusal) {
        return answer(HttpStatus.BAD_REQUEST, reason(refusal), refusal.problems());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotFound missing) {
        return answer(HttpStatus.NOT_FOUND, reason(missing), List.of());
    }

    /** Nobody but this product's own code writes a Chinese reason; Spring's is replaced. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(AccessDeniedException denied) {
        String reason = reason(denied);
        boolean chinese = reason.codePoints().anyMatch(Character::isIdeographic);
        return answer(HttpStatus.FORBIDDEN, chinese ? reason : "您没有进行该操作的权限", List.of());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TokenRefused refused) {
        HttpHeaders headers = new HttpHeaders();
        if (refused.status() == HttpStatus.UNAUTHORIZED.value()) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"shuyue\"");
        }
        return answer(HttpStatusCode.valueOf(refused.status()), reason(refused), List.of(), headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(TooManyCalls tooMany) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.retryAfterSeconds()));
        return answer(HttpStatus.TOO_MANY_REQUESTS, reason(tooMany), List.of(), headers);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable) {
        return refused("", "请求正文不是有效的 JSON，或其中的值与要求的类型不符，请检查后重试");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MethodArgumentTypeMismatchException mismatch) {
        return refused(
                mismatch.getName(), "参数 " + mismatch.getName() + " 的值“" + shown(mismatch.getValue()) + "”无效，请改正");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(MissingServletRequestParameterException missing) {
        return refused(missing.getParameterName(), "缺少参数 " + missing.getParameterName() + "，请补充");
    }

    /** Whatever else: by its own status, or a failure of ours, of which the caller learns nothing. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Exception other) throws Exception {
        if (other instanceof AuthenticationException) {
            throw other;
        }
        if (other instanceof ErrorResponse response) {
            return answer(response.getStatusCode(), "请求无法处理，请检查请求方法、参数和内容类型", List.of(), response.getHeaders());
        }
        LOG.error("A call of the API failed", other);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "系统内部错误，请稍后重试；如反复出现请联系系统管理员", List.of());
    }

    private static ResponseEntity<ProblemDetail> refused(String field, String message) {
        return answer(HttpStatus.BAD_REQUEST, message, List.of(new Problem(field, message)));
    }

    private static ResponseEntity<ProblemDetail> answer(HttpStatusCode status, String detail, List<Problem> problems) {
        return answer(status, detail, problems, HttpHeaders.EMPTY);
    }

    private static ResponseEntity<ProblemDetail> answer(
            HttpStatusCode status, String detail, List<Problem> problems, HttpHeaders headers) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setTitle(TITLES.getOrDefault(status.value(), "请求无法处理"));
        body.setProperty("problems", problems);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(body);
    }

    private static String reason(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), "");
    }

    private static String shown(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.codePointCount(0, text.length()) <= 40
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    }
}
