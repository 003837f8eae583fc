package dev.plumbline.spec.agreement;

import java.util.List;
import java.util.Optional;

/** Every event is about the only instance. */
final class OneInstance implements Instances {

    private final List<Instance> only = List.of(new Instance("module", 0));

    @Override
    public List<Instance> about(Said event) {
        return only;
    }

    @Override
    public Optional<String> token(Instance instance, String parameter, String value) {
        return Optional.empty();
    }

    @Override
    public void stepped(List<Instance> instances) {}

    @Override
    public List<Instance> indebted() {
        return only;
    }
}
