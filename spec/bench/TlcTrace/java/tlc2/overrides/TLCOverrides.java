package tlc2.overrides;

import dev.plumbline.spec.bench.TraceOperators;

/** Where TLC looks for operators that are written in Java; the name is TLC's. */
public class TLCOverrides implements ITLCOverrides {

    @Override
    @SuppressWarnings("rawtypes") // the interface has it so
    public Class[] get() {
        return new Class[] {TraceOperators.class};
    }
}
