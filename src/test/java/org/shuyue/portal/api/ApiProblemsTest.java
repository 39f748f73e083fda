package org.shuyue.portal.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuyue.shared.InputRefused;
import org.shuyue.shared.NotFound;
import org.shuyue.shared.Problem;
import org.shuyue.shared.ResourceId;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

class ApiProblemsTest {
    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Failing())
            .setControllerAdvice(new ApiProblems())
            .build();

    @Test
    void listEachFieldOfARefusedInput() throws Exception {
        http.perform(get("/refused"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("请求有误"))
                .andExpect(jsonPath("$.detail").value("请填写理由；请填写依据"))
                .andExpect(jsonPath("$.problems[1].field").value("basis"))
                .andExpect(jsonPath("$.problems[1].message").value("请填写依据"));
    }

    @Test
    void sayWhatIsMissingOrForbidden() throws Exception {
        http.perform(get("/missing"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("没有这个办件"))
                .andExpect(jsonPath("$.problems", empty()));
        http.perform(get("/forbidden"))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.detail").value("您没有进行该操作的权限"));
    }

    @Test
    void nameTheParameterThatIsMissingOrWrong() throws Exception {
        http.perform(get("/typed/A-1"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("page"));
        http.perform(get("/typed/A-1").param("page", "一"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("page")));
        http.perform(get("/typed/" + "A".repeat(65)).param("page", "1"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.problems[0].field").value("id"));
    }

    @Test
    void understandThatABodyIsNoJson() throws Exception {
        http.perform(post("/body").contentType(MediaType.APPLICATION_JSON).content("{"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail", containsString("JSON")));
    }

    @Test
    void tellNothingOfAFailureOfOurOwn() throws Exception {
        http.perform(get("/broken"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.detail", containsString("系统内部错误")))
                .andExpect(jsonPath("$.detail", org.hamcrest.Matchers.not(containsString("secret"))));
    }

    @RestController
    static class Failing {
        @GetMapping("/refused")
        void refused() {
            throw new InputRefused(List.of(new Problem("reason", "请填写理由"), new Problem("basis", "请填写依据")));
        }

        @GetMapping("/missing")
        void missing() {
            throw new NotFound("没有这个办件");
        }

        @GetMapping("/forbidden")
        void forbidden() {
            throw new AccessDeniedException("Access Denied");
        }

        @GetMapping("/typed/{id}")
        void typed(@PathVariable ResourceId id, @RequestParam int page) {}

        @PostMapping("/body")
        void body(@RequestBody Map<String, Object> body) {}

        @GetMapping("/broken")
        void broken() {
            throw new IllegalStateException("secret");
        }
    }
}
