package dev.plumbline.conformance.suite;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips, and says so, the suites of a role that the implementation under test does not play. */
public final class PlaysTheRole implements SkipExecutionHook {

    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        UnderTest iut = UnderTest.selected();
        boolean cannotRun = context instanceof PropertyLifecycleContext property
                && property.testInstance() instanceof WalkSuite suite
                && iut.offers(suite.area()).isEmpty();
        return cannotRun
                ? SkipResult.skip(iut.notation() + " is not judged in the role of this suite")
                : SkipResult.doNotSkip();
    }
}
