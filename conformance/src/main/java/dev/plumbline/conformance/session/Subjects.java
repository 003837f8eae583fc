package dev.plumbline.conformance.session;

import dev.plumbline.conformance.adapter.ExecIut;
import dev.plumbline.conformance.adapter.HarnessLimits;
import dev.plumbline.conformance.adapter.HarnessPool;
import dev.plumbline.conformance.adapter.IutNotation;
import dev.plumbline.conformance.adapter.NotationException;
import dev.plumbline.conformance.cdriver.CDriver;
import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.lbfo.LbfoDriver;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.lbfo.JavaLbfoIut;
import dev.plumbline.reference.host.vswitch.JavaSwitchIut;
import dev.plumbline.reference.provider.balancing.ActiveBackup;
import dev.plumbline.reference.provider.lbfo.Failover;
import dev.plumbline.reference.provider.lbfo.ReferenceLbfoMiniport;
import dev.plumbline.reference.provider.team.ReferenceTeamingProvider;
import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The implementations behind a notation, one per role that it plays. */
public final class Subjects {

    /** Opens instances. */
    private interface Opening {
        Iut open() throws IutException;
    }

    private record Opened(String notation, String adapter, Opening opening) implements Subject {
        @Override
        public Iut open() throws IutException {
            return opening.open();
        }
    }

    private record Executed(String notation, HarnessPool pool) implements Subject {
        @Override
        public String adapter() {
            return "exec";
        }

        @Override
        public Iut open() throws IutException {
            return pool.open();
        }

        @Override
        public Iut openFresh() throws IutException {
            return pool.openFresh();
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    private record Compiled(String notation, CDriver driver) implements Subject {
        @Override
        public String adapter() {
            return "c";
        }

        @Override
        public String remark() {
            return driver.remark();
        }

        @Override
        public Iut open() throws IutException {
            return driver.start();
        }

        @Override
        public Iut openFresh() throws IutException {
            return driver.startFresh();
        }

        @Override
        public void close() {
            driver.close();
        }
    }

    private Subjects() {}

    /**
     * What a notation names.
     *
     * @return subjects by role; a driver is built, and it or a harness is started once to ask for its role
     * @throws NotationException if there is no such notation, class, or driver that can be built, or nothing that can be run behind it
     * @throws IutException if a harness cannot tell its role
     */
    public static Map<String, Subject> of(String notation, HarnessLimits limits)
            throws NotationException, IutException {
        return switch (IutNotation.parse(notation)) {
            case IutNotation.Reference _ -> reference(notation);
            case IutNotation.Exec(List<String> command) -> exec(notation, command, limits);
            case IutNotation.CSources(Path path) -> compiled(notation, path, limits);
            case IutNotation.Java(String className) -> java(notation, className);
            case IutNotation.Trace _ -> throw new NotationException("a trace is judged, not run: plumbline judge FILE");
        };
    }

    private static Map<String, Subject> reference(String notation) {
        Map<String, Subject> subjects = new LinkedHashMap<>();
        subjects.put(
                "switch",
                new Opened(notation, "java", () -> new JavaSwitchIut(new ReferenceTeamingProvider())));
        subjects.put(
                "lbfo",
                new Opened(
                        notation,
                        "java",
                        () -> JavaLbfoIut.load(
                                "reference LBFO miniport 0.1",
                                ReferenceLbfoMiniport.driver(Failover.SOFT, new ActiveBackup()))));
        return subjects;
    }

    private static Map<String, Subject> exec(String notation, List<String> command, HarnessLimits limits)
            throws IutException {
        try (ExecIut first = ExecIut.start(command, limits)) {
            return Map.of(first.role(), new Executed(notation, new HarnessPool(command, limits)));
        }
    }

    private static Map<String, Subject> compiled(String notation, Path path, HarnessLimits limits)
            throws NotationException, IutException {
        CDriver driver = CDriver.open(path, limits);
        return Map.of(driver.role(), new Compiled(notation, driver));
    }

    private static Map<String, Subject> java(String notation, String className) throws NotationException {
        Class<?> provider;
        Constructor<?> constructor;
        try {
            provider = Class.forName(className);
            constructor = provider.getConstructor();
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new NotationException(
                    "no public class " + className + " with a public constructor without parameters on the class path: " + e);
        }
        if (SwitchExtension.class.isAssignableFrom(provider)) {
            return Map.of(
                    "switch",
                    new Opened(
                            notation, "java", () -> new JavaSwitchIut((SwitchExtension) instance(constructor))));
        }
        if (LbfoDriver.class.isAssignableFrom(provider)) {
            return Map.of(
                    "lbfo",
                    new Opened(
                            notation, "java", () -> JavaLbfoIut.load(className, (LbfoDriver) instance(constructor))));
        }
        throw new NotationException(className + " implements neither SwitchExtension nor LbfoDriver");
    }

    private static Object instance(Constructor<?> constructor) throws IutException {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IutException(
                    IutException.Kind.START, constructor.getDeclaringClass().getName() + " cannot be made: "
                            + (e.getCause() == null ? e : e.getCause()));
        }
    }
}
