package dev.plumbline.spec.graph;

import dev.plumbline.spec.event.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tla2sany.semantic.FormalParamNode;
import tla2sany.semantic.OpDefNode;
import tla2sany.semantic.SemanticNode;
import tlc2.tool.Action;
import tlc2.tool.StateVec;
import tlc2.tool.TLCState;
import tlc2.tool.impl.FastTool;
import tlc2.util.Context;
import tlc2.util.FP64;
import tlc2.value.impl.BoolValue;
import tlc2.value.impl.StringValue;
import util.ToolIO;
import util.UniqueString;

/**
 * One model, evaluated by TLC in this process. TLC keeps static state: at most one per class loader, which {@link
 * GraphExport} and {@link IsolatedTlc} see to.
 */
public final class TlcModel {

    /** A guard and how to evaluate it; an implication also has the condition under which it demands something. */
    private record Bound(List<SemanticNode> conditions, Context context, Optional<Implication> implication) {}

    private final FastTool tool;
    private final Action[] actions;
    private final Map<String, List<OpDefNode>> besideActions;
    private final List<Label> labels = new ArrayList<>();
    private final List<Guard> guards = new ArrayList<>();
    private final List<Bound> bound = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * Parses a model.
     *
     * @param folder where the modules are
     * @param model name of the MC module, and of its configuration
     */
    public TlcModel(Path folder, String model) throws SpecificationException {
        ToolIO.setMode(ToolIO.TOOL);
        ToolIO.reset();
        FP64.Init(0);
        try {
            tool = new FastTool(model, model, new ModuleFiles(folder));
            knowTrue(tool);
            actions = tool.getActions();
            GuardFinder finder = new GuardFinder(tool, this::number);
            besideActions = beside();
            for (Action action : actions) {
                labels.add(label(action, finder));
            }
            standing();
        } catch (RuntimeException e) {
            throw new SpecificationException(model + ": " + e.getMessage() + "\n" + complaints(), e);
        }
    }

    /** Lets TLC evaluate {@code TRUE} also where it is put in after parsing and the module's text does not have it. */
    public static void knowTrue(FastTool tool) {
        tla2sany.semantic.Context.getGlobalContext()
                .getSymbol(UniqueString.uniqueStringOf("TRUE"))
                .setToolObject(tool.getId(), BoolValue.ValTrue);
    }

    /** What TLC's parser printed, without its progress. */
    private static String complaints() {
        return Stream.of(ToolIO.getAllMessages())
                .flatMap(String::lines)
                .filter(line -> !line.isBlank() && !line.startsWith("Parsing file") && !line.startsWith("Semantic processing"))
                .collect(Collectors.joining("\n"));
    }

    /** All labels; the position is the label's number. */
    public List<Label> labels() {
        return labels;
    }

    /** All guards, obligations and final conditions; the position is the guard's number. */
    public List<Guard> guards() {
        return guards;
    }

    /** All definitions, those of extended modules included. */
    public List<OpDefNode> definitions() {
        return List.of(tool.getRootModule().getOpDefs());
    }

    /** The definition of a label's action. */
    public OpDefNode definition(int label) {
        return actions[label].getOpDef();
    }

    /** What the tags of a definition make of it, if it is a guard of some kind. */
    public static Optional<Guard.Kind> kindOf(OpDefNode definition) {
        return Tags.of(definition).guard();
    }

    /** Those of some definitions that are actions, in the order of the text. */
    public static Set<OpDefNode> actionsOf(List<OpDefNode> definitions) {
        return definitions.stream()
                .filter(definition -> Tags.of(definition).by().isPresent())
                .sorted(Comparator.comparingInt(definition -> definition.getLocation().beginLine()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Readings under which a definition is in force, each {@code Parameter=value}; none if it always is. */
    public static List<String> whenOf(OpDefNode definition) {
        return Tags.of(definition).when();
    }

    /** Whether TLC is to report states in which nobody can go on. */
    public boolean refusesDeadlock() {
        return tool.getModelConfig().getCheckDeadlock();
    }

    /** A label with the guards that its action conjoins now, if the tree of its definition has been altered. */
    public Label labelNow(int label) {
        return label(actions[label], new GuardFinder(tool, this::number));
    }

    /** The only initial state. */
    public TLCState initial() throws SpecificationException {
        StateVec states = tool.getInitStates();
        if (states.size() != 1) {
            throw new SpecificationException("expected one initial state, found " + states.size());
        }
        return states.elementAt(0);
    }

    /** Whether a guard holds in a state. */
    public boolean holds(int guard, TLCState state) {
        Bound b = bound.get(guard);
        return b.conditions.stream().allMatch(c -> isTrue(c, b.context, state));
    }

    /** Whether a guard demands anything in a state: an implication does where its antecedent is true. */
    public boolean demands(int guard, TLCState state) {
        return bound.get(guard).implication.map(i -> isTrue(i.antecedent(), i.context(), state)).orElse(true);
    }

    private boolean isTrue(SemanticNode expression, Context context, TLCState state) {
        return ((BoolValue) tool.eval(expression, context, state)).val;
    }

    /** Name of an invariant of the model that does not hold in a state, if there is one. */
    public Optional<String> brokenInvariant(TLCState state) {
        Action[] invariants = tool.getInvariants();
        for (int i = 0; i < invariants.length; i++) {
            if (!tool.isValid(invariants[i], state)) {
                return Optional.of(tool.getInvNames()[i]);
            }
        }
        return Optional.empty();
    }

    /** The distinct successors; TLC yields one for each disjunct of a guard that holds. */
    public Collection<TLCState> successors(int label, TLCState state) {
        StateVec next = tool.getNextStates(actions[label], state);
        Map<Long, TLCState> states = new LinkedHashMap<>();
        for (int i = 0; i < next.size(); i++) {
            states.put(next.elementAt(i).fingerPrint(), next.elementAt(i));
        }
        return states.values();
    }

    private Label label(Action action, GuardFinder finder) {
        String name = action.getName().toString();
        OpDefNode definition = action.getOpDef();
        List<String> parameters = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (FormalParamNode formal : definition.getParams()) {
            parameters.add(formal.getName().toString());
            values.add(text(action.con.lookup(formal)));
        }
        List<Integer> needed = new ArrayList<>();
        List<Integer> beside = new ArrayList<>();
        for (int guard : finder.guardsOf(action)) {
            (guards.get(guard).when().isEmpty() ? needed : beside).add(guard);
        }
        for (OpDefNode adviser : besideActions.getOrDefault(name, List.of())) {
            Context context = Context.Empty;
            for (FormalParamNode formal : adviser.getParams()) {
                int i = parameters.indexOf(formal.getName().toString());
                if (i < 0) {
                    throw new IllegalArgumentException(
                            adviser.getName() + " has a parameter " + formal.getName() + " that " + name + " has not");
                }
                context = context.cons(formal, action.con.lookup(definition.getParams()[i]));
            }
            beside.add(number(adviser, context));
        }
        Event.Actor by = Tags.of(definition)
                .by()
                .orElseThrow(() -> new IllegalArgumentException("action " + name + " has no tag @by"));
        return new Label(name, by, parameters, values, needed, beside);
    }

    /** Definitions tagged {@code @advises} or {@code @in}, by the action beside which they stand. */
    private Map<String, List<OpDefNode>> beside() {
        Map<String, List<OpDefNode>> beside = new LinkedHashMap<>();
        for (OpDefNode definition : tool.getRootModule().getOpDefs()) {
            for (String action : Tags.of(definition).beside()) {
                beside.computeIfAbsent(action, _ -> new ArrayList<>()).add(definition);
            }
        }
        return beside;
    }

    /** Numbers obligations and final states, for every value that their parameters take in labels. */
    private void standing() {
        Map<String, TreeSet<String>> domains = new LinkedHashMap<>();
        for (Label label : labels) {
            for (int i = 0; i < label.parameters().size(); i++) {
                domains.computeIfAbsent(label.parameters().get(i), _ -> new TreeSet<>())
                        .add(label.values().get(i));
            }
        }
        for (OpDefNode definition : tool.getRootModule().getOpDefs()) {
            Guard.Kind kind = Tags.of(definition).guard().orElse(null);
            if (kind == Guard.Kind.OWED || kind == Guard.Kind.FINAL) {
                instances(definition, 0, Context.Empty, domains);
            }
        }
    }

    private void instances(OpDefNode definition, int i, Context context, Map<String, ? extends Set<String>> domains) {
        if (i == definition.getParams().length) {
            number(definition, context);
            return;
        }
        FormalParamNode formal = definition.getParams()[i];
        for (String value : domainOf(formal, domains)) {
            instances(definition, i + 1, context.cons(formal, new StringValue(value)), domains);
        }
    }

    private static Set<String> domainOf(FormalParamNode formal, Map<String, ? extends Set<String>> domains) {
        Set<String> domain = domains.get(formal.getName().toString());
        return domain == null ? Set.of() : domain;
    }

    private int number(OpDefNode definition, Context context) {
        List<String> arguments = new ArrayList<>();
        for (FormalParamNode formal : definition.getParams()) {
            arguments.add(text(context.lookup(formal)));
        }
        return numbers.computeIfAbsent(definition.getName() + arguments.toString(), _ -> {
            Tags tags = Tags.of(definition);
            Guard.Kind kind = tags.guard().orElseThrow();
            guards.add(new Guard(definition.getName().toString(), arguments, kind, tags.cites(), tags.when(), false));
            List<SemanticNode> conditions = tags.when().isEmpty()
                    ? List.of(definition.getBody())
                    : ReadingGuard.conditions(definition);
            bound.add(new Bound(conditions, context, Implication.of(tool, conditions.getLast(), context)));
            return guards.size() - 1;
        });
    }

    private static String text(Object value) {
        return switch (value) {
            case StringValue s -> s.getVal().toString();
            case BoolValue b -> b.val ? "true" : "false";
            case null -> throw new IllegalArgumentException("a parameter without a value");
            default -> value.toString();
        };
    }
}
