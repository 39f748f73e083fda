package org.shuyue.party;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Says after the start where everything is, and in the demo who may try it. */
@Component
class StartBanner {
    private static final Logger LOG = LoggerFactory.getLogger(StartBanner.class);

    private final Environment environment;

    StartBanner(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void say(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext context
                && context.getWebServer() != null) {
            LOG.info("{}", text(context.getWebServer().getPort()));
        }
    }

    String text(int port) {
        String host = Optional.ofNullable(environment.getProperty("server.address"))
                .filter(address -> !address.equals("0.0.0.0"))
                .orElse("localhost");
        String base = "http://" + host + ":" + port + environment.getProperty("server.servlet.context-path", "");
        return """

                数约已启动
                  门户        %1$s/
                  任务列表    %1$s/camunda/app/tasklist/default/
                  流程监控    %1$s/camunda/app/cockpit/default/
                  接口文档    %1$s/api/docs
                """.formatted(base) + (environment.acceptsProfiles(Profiles.of("demo")) ? accounts() : "");
    }

    private static String accounts() {
        return "  演示账号（口令均为 " + DemoWorld.PASSWORD + "）\n"
                + DemoWorld.PEOPLE.stream()
                        .map(person -> "    %-10s %s  %s%n"
                                .formatted(
                                        person.login(),
                                        person.name(),
                                        person.roles().stream()
                                                .sorted()
                                                .map(Role::label)
                                                .collect(joining("、"))))
                        .collect(joining())
                + DemoWorld.APPLICANTS.stream()
                        .map(applicant -> "    %-10s %s  %s（%s）%n"
                                .formatted(
                                        applicant.login(),
                                        applicant.name(),
                                        Role.APPLICANT.label(),
                                        ApplicantKind.of(applicant.kind()).label()))
                        .collect(joining());
    }
}
