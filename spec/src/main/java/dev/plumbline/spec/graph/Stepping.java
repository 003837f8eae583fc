package dev.plumbline.spec.graph;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tlc2.tool.TLCState;

/** What runs in the class loader of one model that is stepped. Public only so that it can be called from outside of it. */
public final class Stepping {

    private Stepping() {}

    /**
     * Steps traces in the model {@code MC<module>}.
     *
     * @param traces texts of labels
     * @return for each trace, how many steps TLC's evaluator takes from the initial state before one that it does not
     */
    public static int[] run(String folder, String module, String[][] traces) throws SpecificationException {
        TlcModel model = new TlcModel(Path.of(folder), "MC" + module);
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 0; i < model.labels().size(); i++) {
            labels.put(model.labels().get(i).toString(), i);
        }
        int[] taken = new int[traces.length];
        for (int i = 0; i < traces.length; i++) {
            TLCState state = model.initial();
            for (String step : traces[i]) {
                Integer label = labels.get(step);
                if (label == null) {
                    throw new SpecificationException(module + " has no label " + step);
                }
                Collection<TLCState> next = model.successors(label, state);
                if (next.size() != 1) {
                    break;
                }
                state = next.iterator().next();
                taken[i]++;
            }
        }
        return taken;
    }
}
