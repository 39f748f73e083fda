package org.shuyue.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuyue.Application;
import org.shuyue.opening.OpenWalk;
import org.shuyue.sharing.RouteWalk;
import org.shuyue.sharing.ShareWalk;
import org.shuyue.transfer.TransferWalk;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with its demo world, a clock to move, jobs fired by hand; one context for all such tests.
 * {@code mvn test} runs them on H2, {@code mvn verify} a second time on a MariaDB server.
 */
@Tag("database")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=true",
            "shuyue.catalogue.demo-rows=300",
            "shuyue.agreement.demo-agreement=false",
            "shuyue.demo.cases=false"
        })
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({
    TestTime.class,
    FlowRecorder.class,
    CaseWalk.class,
    OpenWalk.class,
    ShareWalk.class,
    RouteWalk.class,
    TransferWalk.class
})
@ExtendWith(ClockReset.class)
public @interface ApplicationTest {}
