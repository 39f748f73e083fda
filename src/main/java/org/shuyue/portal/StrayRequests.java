package org.shuyue.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Requests that no controller takes: a page for people, a problem for programs. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class StrayRequests {

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        MaxUploadSizeExceededException.class
    })
    @org.jspecify.annotations.Nullable
    Object answer(Exception stray, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ErrorResponse error = (ErrorResponse) stray;
        if (!request.getRequestURI().startsWith("/api/")) {
            response.sendError(error.getStatusCode().value());
            return null;
        }
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(error.getStatusCode(), "没有这个接口，或者它不支持这种方法，请核对地址和方法");
        return ResponseEntity.status(error.getStatusCode()).body(problem);
    }
}
