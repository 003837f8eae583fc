package dev.plumbline.spec.graph;

import java.util.Arrays;
import java.util.List;
import tla2sany.semantic.LevelConstants;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;

/**
 * The shape of a guard that is in force under some readings of the documents only: {@code "P=v" \in Readings => X}, or
 * {@code "P=v" \in Readings /\ X} for an obligation. Its model leaves {@code Readings} empty, so that the graph holds
 * what the widest readings allow, and for every state whether {@code X} holds.
 */
final class ReadingGuard {

    private ReadingGuard() {}

    /**
     * The conditions of such a guard, without the test for the reading.
     *
     * @throws IllegalArgumentException if the definition has another shape
     */
    static List<SemanticNode> conditions(OpDefNode definition) {
        if (definition.getBody() instanceof OpApplNode body && body.getArgs().length > 1) {
            String operator = body.getOperator().getName().toString();
            boolean shaped = operator.equals("=>") || operator.equals("\\land") || operator.equals("$ConjList");
            if (shaped && body.getArgs()[0].getLevel() == LevelConstants.ConstantLevel) {
                return Arrays.stream(body.getArgs()).skip(1).map(SemanticNode.class::cast).toList();
            }
        }
        throw new IllegalArgumentException(definition.getName() + " has a tag @when and is not of the form"
                + " \"P=v\" \\in Readings => X, or /\\ X for an obligation");
    }
}
