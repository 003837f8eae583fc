package dev.plumbline.spec.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import tla2sany.semantic.ExprOrOpArgNode;
import tla2sany.semantic.FormalParamNode;
import tla2sany.semantic.LevelConstants;
import tla2sany.semantic.OpApplNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import tlc2.tool.Action;
import tlc2.tool.TLCState;
import tlc2.tool.impl.FastTool;
import tlc2.util.Context;
import tlc2.value.IValue;
import tlc2.value.impl.BoolValue;

/**
 * Finds the guards of an action: the tagged definitions that its body conjoins, also through definitions that carry no
 * tag. A condition on the state that no tag names is refused, so that every refusal can be explained.
 */
final class GuardFinder {

    private final FastTool tool;
    private final BiFunction<OpDefNode, Context, Integer> number;
    private final Map<OpDefNode, Boolean> holdsGuards = new HashMap<>();

    /**
     * @param tool evaluates arguments and conditions on parameters
     * @param number gives a guard with its arguments a number
     */
    GuardFinder(FastTool tool, BiFunction<OpDefNode, Context, Integer> number) {
        this.tool = tool;
        this.number = number;
    }

    List<Integer> guardsOf(Action action) {
        List<Integer> found = new ArrayList<>();
        visit(action.pred, action.con, found, action.getName().toString());
        return found;
    }

    private void visit(SemanticNode node, Context context, List<Integer> found, String action) {
        if (!(node instanceof OpApplNode application)) {
            throw untagged(node, action);
        }
        String operator = application.getOperator().getName().toString();
        if (operator.equals("$ConjList") || operator.equals("\\land")) {
            for (ExprOrOpArgNode argument : application.getArgs()) {
                visit(argument, context, found, action);
            }
        } else if (operator.equals("$IfThenElse") && holdsGuards(application)) {
            ExprOrOpArgNode[] arguments = application.getArgs();
            visit(isTrue(arguments[0], context, action) ? arguments[1] : arguments[2], context, found, action);
        } else if (application.getOperator() instanceof OpDefNode definition && Tags.of(definition).guard().isPresent()) {
            found.add(number.apply(definition, bind(definition, application, context)));
        } else if (application.getOperator() instanceof OpDefNode definition
                && definition.getInRecursive() == false
                && holdsGuards(definition)) {
            visit(definition.getBody(), bind(definition, application, context), found, action);
        } else if (!operator.equals("TRUE") && application.getLevel() < LevelConstants.ActionLevel) {
            throw untagged(node, action);
        }
    }

    private Context bind(OpDefNode definition, OpApplNode application, Context context) {
        Context bound = Context.Empty;
        FormalParamNode[] formals = definition.getParams();
        for (int i = 0; i < formals.length; i++) {
            IValue value = tool.eval(application.getArgs()[i], context, TLCState.Empty);
            bound = bound.cons(formals[i], value);
        }
        return bound;
    }

    private boolean isTrue(ExprOrOpArgNode condition, Context context, String action) {
        if (condition.getLevel() > LevelConstants.ConstantLevel) {
            throw new IllegalArgumentException(
                    "action " + action + " chooses between guards by the state, at " + condition.getLocation());
        }
        return ((BoolValue) tool.eval(condition, context, TLCState.Empty)).val;
    }

    private boolean holdsGuards(OpDefNode definition) {
        Boolean known = holdsGuards.get(definition);
        if (known == null) {
            holdsGuards.put(definition, false);
            known = definition.getBody() != null && holdsGuards(definition.getBody());
            holdsGuards.put(definition, known);
        }
        return known;
    }

    private boolean holdsGuards(SemanticNode node) {
        if (node instanceof OpApplNode application
                && application.getOperator() instanceof OpDefNode definition
                && (Tags.of(definition).guard().isPresent() || holdsGuards(definition))) {
            return true;
        }
        SemanticNode[] children = node.getChildren();
        if (children != null) {
            for (SemanticNode child : children) {
                // CASE ... OTHER has a null in place of the condition of OTHER
                if (child != null && holdsGuards(child)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static IllegalArgumentException untagged(SemanticNode node, String action) {
        return new IllegalArgumentException(
                "action " + action + " has a guard without a tag (@req, @scope, ...) at " + node.getLocation());
    }
}
