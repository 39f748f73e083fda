package org.shuyue.inspect.wrong.left;

import java.time.Instant;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import org.camunda.bpm.engine.TaskService;
import org.shuyue.inspect.wrong.right.Neighbour;

/** Knows the neighbour, the engine and a library of other rooms, asks the machine for the time, has a name that says nothing. */
class CuriousHelper {
    final Optional<TaskService> tasks;

    CuriousHelper(TaskService tasks) {
        this.tasks = Optional.of(tasks);
    }

    Calendar calendar() {
        return new Calendar();
    }

    Neighbour neighbour() {
        return new Neighbour(Instant.now().toString());
    }
}
