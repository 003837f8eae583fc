package dev.plumbline.spec.graph;

import java.util.Arrays;
import java.util.Optional;
import tla2sany.semantic.FormalParamNode;
import tla2sany.semantic.LevelConstants;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import tlc2.tool.TLCState;
import tlc2.tool.impl.FastTool;
import tlc2.util.Context;

/**
 * What stands before the arrow of a guard of the form {@code A => B}.
 *
 * @param antecedent the condition
 * @param context values of the parameters in it
 */
record Implication(SemanticNode antecedent, Context context) {

    /** The antecedent of an expression, also where it only applies a definition that has one; none if it is no implication. */
    static Optional<Implication> of(FastTool tool, SemanticNode expression, Context context) {
        if (!(expression instanceof OpApplNode body) || !(body.getOperator() instanceof OpDefNode operator)) {
            return Optional.empty();
        }
        if (operator.getName().toString().equals("=>")) {
            return Optional.of(new Implication(body.getArgs()[0], context));
        }
        if (operator.getBody() == null || !isAppliedToConstants(body)) {
            return Optional.empty();
        }
        Context inner = Context.Empty;
        FormalParamNode[] formals = operator.getParams();
        for (int i = 0; i < formals.length; i++) {
            inner = inner.cons(formals[i], tool.eval(body.getArgs()[i], context, TLCState.Empty));
        }
        return of(tool, operator.getBody(), inner);
    }

    private static boolean isAppliedToConstants(OpApplNode application) {
        return Arrays.stream(application.getArgs()).allMatch(a -> a.getLevel() == LevelConstants.ConstantLevel);
    }
}
