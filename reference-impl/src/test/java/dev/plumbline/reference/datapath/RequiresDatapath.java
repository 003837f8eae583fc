package dev.plumbline.reference.datapath;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Runs the tests of a class only where a rig can be set up; elsewhere they are skipped with the reason. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RequiresDatapath.Condition.class)
@interface RequiresDatapath {
    final class Condition implements ExecutionCondition {
        private static final DatapathAvailability FOUND = DatapathAvailability.check();

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return switch (FOUND) {
                case DatapathAvailability.Available() -> ConditionEvaluationResult.enabled("the datapath is available");
                case DatapathAvailability.Unavailable(String reason) -> ConditionEvaluationResult.disabled(reason);
            };
        }
    }
}
