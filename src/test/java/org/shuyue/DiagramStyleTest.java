package org.shuyue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.shuyue.inspect.DiagramStyle;
import org.shuyue.inspect.Diagrams;

class DiagramStyleTest {

    static List<Path> diagrams() {
        return Diagrams.all();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void everyDiagramIsAPictureForPeople(Path diagram) {
        assertThat(DiagramStyle.problems(diagram.getFileName().toString(), Bpmn.readModelFromFile(diagram.toFile())))
                .isEmpty();
    }

    @Test
    void theGoodExampleIsOne() {
        assertThat(DiagramStyle.problems("good-example.bpmn", Diagrams.good())).isEmpty();
    }

    @Test
    void aFileWithAnotherNameIsCaught() {
        assertThat(DiagramStyle.problems("other.bpmn", Diagrams.good()))
                .containsExactly("process good-example is in file other.bpmn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UserTask_Review | Activity_1a2b3c4 | is no id of this house
            Flow_Reviewed | Flow_0abc1de | is no id of this house
            name="审核申请" | name="Review" | no Chinese label
            name="审核申请" | name="审核数据共享申请材料" | more than eight characters
            name="同意？" | name="同意" | asks no question
            name="是" | name="" | carries no answer
            name="已督办" | name="不同意" | two ends are called
            name="提交" | name="" | no Chinese name
            camunda:versionTag="1.0.0" | camunda:taskPriority="1" | versionTag
            camunda:historyTimeToLive="P3650D" | camunda:taskPriority="1" | historyTimeToLive
            isExecutable="true" | isExecutable="false" | not executable
            YC-22c | 依规 | cites a clause
            <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${statutoryDeadlines.dueAt(execution, 'example.review')}</bpmn:timeDate> | <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P5D</bpmn:timeDuration> | counts by itself
            <bpmn:timeDate xsi:type="bpmn:tFormalExpression">${statutoryDeadlines.dueAt(execution, 'example.review')}</bpmn:timeDate> | <bpmn:timeDate xsi:type="bpmn:tFormalExpression">2026-03-02</bpmn:timeDate> | no timeDate from a bean
            <di:waypoint x="350" y="200" /> | <di:waypoint x="350" y="205" /> | Flow_Reviewed is diagonal
            <di:waypoint x="460" y="200" /> | <di:waypoint x="450" y="200" /> | does not end at CallActivity_Deliver
            <dc:Bounds x="200" y="160" width="100" height="80" /> | <dc:Bounds x="200" y="160" width="120" height="80" /> | 120×80 instead of 100×80
            <dc:Bounds x="460" y="160" width="100" height="80" /> | <dc:Bounds x="463" y="160" width="100" height="80" /> | off the grid
            <dc:Bounds x="357" y="302" width="36" height="36" /> | <dc:Bounds x="257" y="302" width="36" height="36" /> | overlap
            <di:waypoint x="250" y="290" /> | <di:waypoint x="250" y="120" /> | runs through UserTask_Review
            <di:waypoint x="375" y="302" /> | <di:waypoint x="430" y="225" /><di:waypoint x="430" y="150" /> | Flow_AgreedYes and Flow_AgreedNo cross
            <dc:Bounds x="620" y="182" width="36" height="36" /> | <dc:Bounds x="620" y="282" width="36" height="36" /> | no straight row
            <dc:Bounds x="252" y="142" width="36" height="36" /> | <dc:Bounds x="252" y="222" width="36" height="36" /> | belongs on the upper edge
            <bpmn:incoming>Flow_Overdue</bpmn:incoming> | <!-- none --> | missing as <incoming>
            id="Flow_Delivered_di" bpmnElement="Flow_Delivered" | id="Flow_Reviewed_di2" bpmnElement="Flow_Reviewed" | Flow_Delivered is not drawn
            """)
    void aFlawIsCaught(String text, String replacement, String objection) {
        assertThat(DiagramStyle.problems("good-example.bpmn", Diagrams.worse(text, replacement)))
                .anySatisfy(problem -> assertThat(problem).contains(objection));
    }
}
