package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuyue.inspect.DiagramBinding;
import org.shuyue.inspect.DiagramBinding.World;
import org.shuyue.inspect.Diagrams;
import org.shuyue.support.ApplicationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class DiagramBindingTest {
    private static final World EXAMPLE = new World(
            Path.of("src/test/resources/inspect"),
            Set.of("tellSupervisor", "statutoryDeadlines", "groups")::contains,
            Set.of("example.review"),
            List.of());

    @Nested
    @ApplicationTest
    class OfTheProduct {
        @Autowired
        ApplicationContext application;

        @Test
        void everyNameInADiagramExists() {
            World product = new World(
                    Path.of(""),
                    application::containsBean,
                    DiagramBinding.rulesOfAll(Path.of("processes/calendar")),
                    List.of("org.shuyue.workflow.CaseVariables"));
            for (Path diagram : Diagrams.all()) {
                String room = diagram.getName(diagram.getNameCount() - 2).toString();
                assertThat(DiagramBinding.problems(product, room, Bpmn.readModelFromFile(diagram.toFile())))
                        .as(diagram.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theGoodExampleIsBound() {
        assertThat(DiagramBinding.problems(EXAMPLE, "inspect", Diagrams.good())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${tellSupervisor} | ${tellNobody} | there is no bean tellNobody
            ${tellSupervisor} | ${supervisor.tell()} | a delegate is one bean
            good-example-review | good-example-nothing | there is no file
            good-example-review | good-example-misnamed | has another id
            good-example-review | good-example-stray | field nobodyKnows is no typed variable
            camunda:formRef="good-example-review" | camunda:priority="1" | a user task has a form
            camunda:formRefBinding="deployment" | camunda:formRefBinding="latest" | formRefBinding is deployment
            ExampleWithdrawn | ExampleForgotten | message ExampleForgotten is no constant
            id="Message_ExampleWithdrawn" | id="Message_Other" | has the id Message_ExampleWithdrawn
            errorCode="ExampleFailed" | errorCode="4711" | error 4711 is no constant
            'reviewer' | 'juggler' | juggler is no role
            camunda:candidateGroups="${groups.of('reviewer', agency)}" | camunda:candidateGroups="operators" | operators is no role
            camunda:candidateGroups="${groups.of('reviewer', agency)}" | camunda:priority="1" | nobody is asked
            ${decision == 'refuse'} | ${verdict == 'refuse'} | verdict is neither
            'example.review' | 'example.preview' | the rule pack has no row example.preview
            ${statutoryDeadlines.dueAt(execution, 'example.review')} | ${groups.of('reviewer', agency)} | a deadline comes from
            calledElement="other-example" | calledElement="no-example" | there is no process no-example
            source="agency" target="agency" | variables="all" | one by one
            """)
    void aLooseNameIsCaught(String text, String replacement, String objection) {
        assertThat(DiagramBinding.problems(EXAMPLE, "inspect", Diagrams.worse(text, replacement)))
                .anySatisfy(problem -> assertThat(problem).contains(objection));
    }

    @Test
    void aProcessWithoutItsClassIsCaught() {
        assertThat(DiagramBinding.problems(EXAMPLE, "nowhere", Diagrams.good()))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("there is no class org.shuyue.nowhere.process.GoodExampleProcess"));
    }
}
