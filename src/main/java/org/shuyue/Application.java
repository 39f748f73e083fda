package org.shuyue;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.shuyue.evidence.VerifyCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the product. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Application {

    /** The zone in which the law counts days; the machine's own zone never matters. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Starts the server, or with {@code verify} as the first word checks an evidence bundle and ends. */
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(VerifyCommand.NAME)) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.exit(new VerifyCommand(out).run(List.of(args).subList(1, args.length)));
        }
        SpringApplication.run(Application.class, args);
    }

    /** The day that it is there. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The only source of time in the product; tests replace it. */
    @Bean
    Clock clock() {
        return Clock.system(ZONE);
    }
}
