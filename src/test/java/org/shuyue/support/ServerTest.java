package org.shuyue.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.shuyue.Application;
import org.shuyue.sharing.ShareWalk;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a server of its own, for browsers and programs: reached by {@link LiveServer}, with a clock
 * to move and jobs fired by hand. It ends with the test class, whose changes nobody takes back.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Application.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.generate-unique-process-engine-name=false",
            "shuyue.catalogue.demo-rows=300",
            "shuyue.agreement.demo-agreement=false",
            "shuyue.demo.cases=false"
        })
@ActiveProfiles("demo")
@ContextConfiguration(initializers = TestDatabase.class)
@Import({TestTime.class, FlowRecorder.class, CaseWalk.class, ShareWalk.class, LiveServer.class})
@ExtendWith({ClockReset.class, LiveServer.Closing.class})
@DirtiesContext
public @interface ServerTest {}
