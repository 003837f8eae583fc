package dev.plumbline.reference.datapath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@RequiresDatapath
@Timeout(30)
final class NetworkNamespaceIT {
    @Test
    void aNewNamespaceHasOnlyItsOwnLoopback() {
        try (NetworkNamespace namespace = NetworkNamespace.create("test");
                RtNetlink links = RtNetlink.open(namespace)) {
            Link loopback = links.link("lo").orElseThrow();
            assertThat(loopback.index()).isOne();
            assertThat(loopback.isUsable()).isFalse();
            assertThat(links.link("eth0")).isEmpty();
        }
    }

    @Test
    void whatAnActionThrowsIsThrownToTheCaller() {
        try (NetworkNamespace namespace = NetworkNamespace.create("test")) {
            NamespaceAction<String, IOException> failing = () -> {
                throw new IOException("on purpose");
            };
            assertThatThrownBy(() -> namespace.call(failing)).isInstanceOf(IOException.class).hasMessage("on purpose");
            assertThat(namespace.<String, RuntimeException>call(() -> "alive")).isEqualTo("alive");
        }
    }

    @Test
    void callsMayBeNestedAndShareOneThread() {
        try (NetworkNamespace namespace = NetworkNamespace.create("test")) {
            Thread outer = namespace.call(Thread::currentThread);
            Thread inner = namespace.call(() -> namespace.call(Thread::currentThread));
            assertThat(inner).isSameAs(outer).isNotSameAs(Thread.currentThread());
            assertThat(outer.isVirtual()).isFalse();
        }
    }

    @Test
    void aClosedNamespaceRefusesCallsAndItsThreadEnds() throws InterruptedException {
        NetworkNamespace namespace = NetworkNamespace.create("test");
        Thread thread = namespace.call(Thread::currentThread);
        namespace.close();
        namespace.close();
        thread.join();
        assertThatThrownBy(() -> namespace.call(Thread::currentThread)).hasMessage("netns-test is closed");
    }
}
