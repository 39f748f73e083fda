package org.shuyue.portal;

import java.util.List;
import java.util.Map;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns what a page could not do into a page that says so. */
@ControllerAdvice(annotations = PageController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageErrors {

    @ExceptionHandler
    ModelAndView notFound(NotFound missing) {
        return new ModelAndView("error/404", Map.of("told", missing.getMessage()), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView refused(InputRefused refused) {
        return new ModelAndView(
                "error/400",
                Map.of("told", "提交的内容没有被接受，未改动任何数据：", "refused", refused.problems()),
                HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler({
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestParameterException.class,
        IllegalArgumentException.class
    })
    ModelAndView unreadable(Exception unreadable) {
        return new ModelAndView("error/400", Map.of("refused", List.of()), HttpStatus.BAD_REQUEST);
    }
}
