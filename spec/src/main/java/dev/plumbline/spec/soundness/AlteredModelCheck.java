package dev.plumbline.spec.soundness;

import dev.plumbline.spec.graph.ModuleFiles;
import dev.plumbline.spec.graph.TlcModel;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.rmi.server.UnicastRemoteObject;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import tla2sany.semantic.OpDefNode;
import tlc2.TLCGlobals;
import tlc2.output.EC;
import tlc2.tool.ModelChecker;
import tlc2.tool.fp.FPSetConfiguration;
import tlc2.tool.impl.FastTool;
import tlc2.util.FP64;
import tlc2.util.NoopStateWriter;

import util.ToolIO;

/**
 * Runs TLC, with its temporal properties, on a model of an altered module. Runs in a class loader of its own: TLC keeps
 * static state.
 */
public final class AlteredModelCheck {

    private AlteredModelCheck() {}

    /**
     * Checks one model. Called in a class loader of its own, one call at a time.
     *
     * @param folder the module's folder
     * @param model name of the MC module
     * @param config name of its configuration, without {@code .cfg}
     * @param mutation name of the mutation; empty for none
     * @param scratch an empty folder for what TLC writes
     * @param seconds after which TLC is stopped
     * @return {@code OK}, {@code DEADLOCK}, {@code INVARIANT}, {@code LIVENESS}, or {@code ERROR} and TLC's code
     */
    public static String run(String folder, String model, String config, String mutation, String scratch, int seconds)
            throws Exception {
        ToolIO.setMode(ToolIO.TOOL);
        ToolIO.reset();
        FP64.Init(0);
        TLCGlobals.setNumWorkers(1);
        TLCGlobals.warn = false;
        FastTool tool = new FastTool(model, config, new ModuleFiles(Path.of(folder)));
        TlcModel.knowTrue(tool);
        alter(List.of(tool.getRootModule().getOpDefs()), mutation);
        ModelChecker checker = new ModelChecker(
                tool,
                scratch,
                new NoopStateWriter(),
                tool.getModelConfig().getCheckDeadlock(),
                null,
                new FPSetConfiguration(0.01),
                System.currentTimeMillis());
        TLCGlobals.mainChecker = checker;
        Timer timer = new Timer(true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        checker.stop();
                    }
                },
                seconds * 1000L);
        try {
            return name(checker.modelCheck());
        } finally {
            timer.cancel();
            // Otherwise a thread of RMI keeps the process alive.
            UnicastRemoteObject.unexportObject(checker.theFPSet, true);
            unregister();
        }
    }

    /** TLC registers its statistics in the whole process, and complains when they are there already. */
    private static void unregister() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        for (ObjectName name : server.queryNames(new ObjectName("tlc2.*:*"), null)) {
            server.unregisterMBean(name);
        }
    }

    private static void alter(List<OpDefNode> definitions, String name) {
        if (!name.isEmpty()) {
            MutationFinder.find(TlcModel.actionsOf(definitions), definitions).stream()
                    .filter(m -> m.name().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .edit()
                    .toggle();
        }
    }

    private static String name(int code) {
        return switch (code) {
            case EC.NO_ERROR -> "OK";
            case EC.TLC_DEADLOCK_REACHED -> "DEADLOCK";
            case EC.TLC_INVARIANT_VIOLATED_INITIAL, EC.TLC_INVARIANT_VIOLATED_BEHAVIOR -> "INVARIANT";
            case EC.TLC_TEMPORAL_PROPERTY_VIOLATED -> "LIVENESS";
            default -> "ERROR " + code;
        };
    }
}
