package dev.plumbline.spec.graph;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import tlc2.tool.TLCState;

/**
 * What the variables of a module are in each state of its graph. Nobody needs it to judge; it stands in a file beside the
 * graph for those who explain.
 */
public final class StateValues {

    private static final int MAGIC = 0x504C5631;

    private static final Map<String, SoftReference<StateValues>> BUILT_IN = new ConcurrentHashMap<>();

    private final List<String> variables;
    private final List<List<String>> texts;
    private final short[] numbers;

    private StateValues(List<String> variables, List<List<String>> texts, short[] numbers) {
        this.variables = variables;
        this.texts = texts;
        this.numbers = numbers;
    }

    /** The values of states, in their order. */
    static StateValues of(List<TLCState> states) {
        List<String> variables = new ArrayList<>(texts(states.getFirst()).keySet());
        List<Map<String, Integer>> known = new ArrayList<>();
        variables.forEach(_ -> known.add(new LinkedHashMap<>()));
        short[] numbers = new short[states.size() * variables.size()];
        int at = 0;
        for (TLCState state : states) {
            Map<String, String> texts = texts(state);
            for (int i = 0; i < variables.size(); i++) {
                Map<String, Integer> values = known.get(i);
                int number = values.computeIfAbsent(texts.getOrDefault(variables.get(i), ""), _ -> values.size());
                numbers[at++] = (short) number;
            }
        }
        return new StateValues(variables, known.stream().map(values -> List.copyOf(values.keySet())).toList(), numbers);
    }

    private static Map<String, String> texts(TLCState state) {
        Map<String, String> texts = new TreeMap<>();
        state.getVals().forEach((name, value) -> texts.put(name.toString(), value.toString()));
        return texts;
    }

    /**
     * Those of a module that the kit carries; kept while there is memory for them.
     *
     * @throws IOException if they are missing or cannot be read
     */
    public static StateValues builtIn(String module) throws IOException {
        SoftReference<StateValues> known = BUILT_IN.get(module);
        StateValues values = known == null ? null : known.get();
        if (values == null) {
            values = load("graphs/" + module + ".values");
            BUILT_IN.put(module, new SoftReference<>(values));
        }
        return values;
    }

    private static StateValues load(String file) throws IOException {
        try (InputStream in = StateValues.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IOException(file + " is missing from the kit");
            }
            return read(in);
        }
    }

    /**
     * The variables in a state, each as TLA+ writes its value.
     *
     * @param state number of the state
     */
    public Map<String, String> in(int state) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            values.put(variables.get(i), texts.get(i).get(numbers[state * variables.size() + i] & 0xffff));
        }
        return values;
    }

    /** How many states there are. */
    public int states() {
        return numbers.length / variables.size();
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(to)));
        out.writeInt(MAGIC);
        out.writeInt(variables.size());
        for (int i = 0; i < variables.size(); i++) {
            out.writeUTF(variables.get(i));
            out.writeInt(texts.get(i).size());
            for (String text : texts.get(i)) {
                out.writeUTF(text);
            }
        }
        out.writeInt(numbers.length);
        for (short number : numbers) {
            out.writeShort(number);
        }
        out.close();
    }

    private static StateValues read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(from)));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a file of state values");
        }
        List<String> variables = new ArrayList<>();
        List<List<String>> texts = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) {
            variables.add(in.readUTF());
            List<String> values = new ArrayList<>();
            for (int j = in.readInt(); j > 0; j--) {
                values.add(in.readUTF());
            }
            texts.add(values);
        }
        short[] numbers = new short[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readShort();
        }
        return new StateValues(variables, texts, numbers);
    }
}
