package dev.plumbline.reference.host.vswitch;

import dev.plumbline.ndis.filter.SwitchExtension;
import dev.plumbline.ndis.filter.SwitchServices;
import dev.plumbline.reference.host.Iut;
import dev.plumbline.reference.host.IutException;
import dev.plumbline.reference.host.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An extension in this JVM, reached by messages like every other. It may call services from any of its threads. */
public final class JavaSwitchIut implements Iut {

    private final SwitchExtension extension;
    private final DriverEntries driver;
    private final List<Entries> entries;

    /** Which group has the entry point of that name. */
    private final Map<String, Entries> entering = new HashMap<>();

    private final OneAtATime threads = new OneAtATime();
    private @Nullable Callouts callouts;
    private @Nullable IutException failure;

    /** Wraps an extension that no other wrapper has. */
    public JavaSwitchIut(SwitchExtension extension) {
        this.extension = extension;
        OidTraffic traffic = new OidTraffic();
        PacketStore packets = new PacketStore();
        ExtensionServices services = new ExtensionServices(this::ask, traffic, packets);
        SwitchServices sound = new SoundServices(services);
        this.driver = new DriverEntries(extension, this::ask);
        this.entries = new ArrayList<>(List.of(
                new OidEntries(extension, traffic),
                new ModuleEntries(extension, sound),
                new PacketEntries(extension, packets),
                driver));
        extension
                .statusHandlers()
                .ifPresent(status -> entries.add(
                        new StatusEntries(status, services.statusServices().inside())));
    }

    @Override
    public String description() {
        return extension.description();
    }

    @Override
    public boolean has(String entryPoint) {
        return driver.has(entryPoint);
    }

    @Override
    public Message call(Message call, Callouts answers) throws IutException {
        callouts = answers;
        Message answer;
        try {
            answer = threads.inExtension(() -> dispatch(call));
        } catch (RuntimeException e) {
            if (failure != null) {
                throw failure;
            }
            StackTraceElement[] at = e.getStackTrace();
            throw new IutException(
                    IutException.Kind.THREW, call.name() + " threw " + e + (at.length > 0 ? " at " + at[0] : ""));
        }
        if (failure != null) {
            throw failure;
        }
        return answer;
    }

    private Message dispatch(Message call) {
        Entries usual = entering.get(call.name());
        Optional<Message> known = usual == null ? Optional.empty() : usual.call(call);
        if (known.isPresent()) {
            return known.get();
        }
        for (Entries group : entries) {
            Optional<Message> answer = group.call(call);
            if (answer.isPresent()) {
                entering.put(call.name(), group);
                return answer.get();
            }
        }
        throw new IllegalStateException("the host calls " + call.name());
    }

    private Message ask(Message callout) {
        return threads.inEnvironment(() -> {
            if (callouts == null) {
                throw new IllegalStateException("a service was called outside every entry point");
            }
            try {
                return callouts.answer(callout);
            } catch (IutException e) {
                failure = e;
                throw new IllegalStateException(e);
            }
        });
    }

    @Override
    public void close() {
        threads.close();
    }
}
