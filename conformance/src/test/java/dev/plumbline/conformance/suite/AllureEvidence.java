package dev.plumbline.conformance.suite;

import io.qameta.allure.Allure;
import java.util.List;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Attaches to Allure, once per property: seed, tries, checks, what was reached, and the last or the failing sample. */
public final class AllureEvidence implements AroundPropertyHook, AroundTryHook {

    private static Store<List<Object>> sample() {
        return Store.getOrCreate(AllureEvidence.class, Lifespan.PROPERTY, List::of);
    }

    /** Outside the checks of {@link net.jqwik.api.lifecycle.AfterProperty}, so that their result is told too. */
    @Override
    public int aroundPropertyProximity() {
        return -20;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters)
            throws Throwable {
        sample().update(_ -> List.copyOf(parameters));
        return aTry.execute(parameters);
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property)
            throws Throwable {
        PropertyExecutionResult result = property.execute();
        Allure.addAttachment("property", "text/plain", describe(context, result));
        return result;
    }

    private static String describe(PropertyLifecycleContext context, PropertyExecutionResult result) {
        String reached = context.testInstance() instanceof WalkSuite suite ? suite.reach().toString() : "";
        return "status: " + result.status()
                + "\nseed:   " + result.seed().orElse("none")
                + "\ntries:  " + result.countTries()
                + "\nchecks: " + result.countChecks()
                + "\nsample: " + result.falsifiedParameters().orElseGet(() -> sample().get())
                + "\n\n" + reached;
    }
}
