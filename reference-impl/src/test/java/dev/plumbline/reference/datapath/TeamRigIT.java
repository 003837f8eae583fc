package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a rig leaves behind: nothing, however its process ends. */
@RequiresDatapath
@Timeout(60)
final class TeamRigIT {
    @Test
    void everyMemberHasItsCarrierOnceTheRigIsOpen() {
        try (TeamRig rig = TeamRig.open(4)) {
            assertThat(rig.members()).hasSize(4);
            for (int member = 0; member < 4; member++) {
                assertThat(rig.member(member).isUsable()).isTrue();
            }
            rig.cut(2);
            assertThat(rig.member(2).isUsable()).isFalse();
            rig.heal(2);
            assertThat(rig.member(2).isUsable()).isTrue();
            assertThat(rig.upper().isUsable()).isTrue();
        }
    }

    @Test
    void withoutADatapathTheHostsOwnIpStackCarriesNothing() {
        Duration patience = Duration.ofMillis(200);
        try (TeamRig rig = TeamRig.open()) {
            assertThat(Echo.request(rig.peer(), rig.host(), 1, patience).answered()).isZero();
            assertThat(Echo.request(rig.host(), rig.peer(), 1, patience).answered()).isZero();
        }
    }

    @Test
    void nothingIsSeenInTheMachinesOwnNamespace() throws IOException {
        Set<String> before = namedNamespaces();
        try (TeamRig rig = TeamRig.open();
                RtNetlink machine = RtNetlink.open()) {
            assertThat(rig.members()).allSatisfy(name -> assertThat(machine.link(name)).isEmpty());
            assertThat(machine.link(TeamRig.UPPER)).isEmpty();
        }
        assertThat(namedNamespaces()).isEqualTo(before);
    }

    @Test
    void aRigCanBeConnectedAgainOpenedAgainAndClosedTwice() {
        for (int round = 0; round < 3; round++) {
            TeamRig rig = TeamRig.open();
            rig.connect(ActiveBackupHandler::new).close();
            rig.connect(ActiveBackupHandler::new);
            assertThatThrownBy(() -> rig.connect(ActiveBackupHandler::new)).hasMessageContaining("still open");
            rig.close();
            rig.close();
        }
    }

    /**
     * The child ties a cable from its host namespace into one of ours: when its namespace goes, our end goes
     * with it.
     */
    @Test
    void theKernelRemovesARigWhoseProcessIsKilled() throws Exception {
        Set<String> before = namedNamespaces();
        try (NetworkNamespace ours = NetworkNamespace.create("witness");
                RtNetlink links = RtNetlink.open(ours);
                LinkMonitor monitor = LinkMonitor.open(ours)) {
            Process child = start(ours);
            try {
                assertThat(child.inputReader().readLine()).isEqualTo(RigProcess.READY);
                assertThat(links.link(RigProcess.WITNESS)).as("our end of the cable").isPresent();
            } finally {
                child.destroyForcibly().waitFor();
            }
            awaitEndOf(RigProcess.WITNESS, links, monitor);
        }
        try (RtNetlink machine = RtNetlink.open()) {
            assertThat(machine.link("member0")).isEmpty();
            assertThat(machine.link(TeamRig.UPPER)).isEmpty();
        }
        assertThat(namedNamespaces()).isEqualTo(before);
    }

    private static Process start(NetworkNamespace witness) throws IOException {
        String classPath = Stream.of(TeamRig.class, RigProcess.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String namespace = "/proc/" + ProcessHandle.current().pid() + "/fd/" + witness.fd();
        List<String> command = List.of(
                java, "--enable-native-access=ALL-UNNAMED", "-cp", classPath, RigProcess.class.getName(), namespace);
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static void awaitEndOf(String name, RtNetlink links, LinkMonitor monitor) {
        PollSet poll = new PollSet(1);
        poll.watch(0, monitor.fd());
        while (links.link(name).isPresent()) {
            poll.await();
            monitor.drain(change -> {});
        }
    }

    private static Set<String> namedNamespaces() throws IOException {
        Path directory = Path.of("/run/netns");
        if (!Files.isDirectory(directory)) {
            return Set.of();
        }
        try (Stream<Path> names = Files.list(directory)) {
            return names.map(Path::toString).collect(Collectors.toSet());
        }
    }
}
