package org.shuyue.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;

/** Evaluates the conditions of forms with the engine's own FEEL, as the browser does. */
final class Feel {
    private static final FeelEngine ENGINE = new ScalaFeelEngineFactory().createInstance();

    private Feel() {}

    static boolean isTrue(String expression, Map<String, Object> context) {
        Object result = ENGINE.evaluateSimpleExpression(
                expression, Variables.fromMap(context).asVariableContext());
        return Boolean.TRUE.equals(result);
    }
}
