package org.shuyue.evidence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/** With {@code verify} as the first word the program checks an evidence bundle and ends before anything of the server starts. */
class VerifyInsteadOfStarting implements ApplicationListener<ApplicationStartingEvent> {
    @Override
    public void onApplicationEvent(ApplicationStartingEvent event) {
        List<String> words = List.of(event.getArgs());
        if (!words.isEmpty() && words.get(0).equals(VerifyCommand.NAME)) {
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            System.exit(new VerifyCommand(out).run(words.subList(1, words.size())));
        }
    }
}
