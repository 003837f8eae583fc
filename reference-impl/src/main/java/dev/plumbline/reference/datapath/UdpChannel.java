package dev.plumbline.reference.datapath;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.channels.DatagramChannel;
import java.util.List;

/** UDP sockets of Java in a namespace, with the largest buffers the machine's {@code net.core} limits allow. */
final class UdpChannel {
    private static final int BUFFER = 8 << 20;

    private UdpChannel() {}

    /** Bound to the endpoint's address and a free port. */
    static DatagramChannel open(Endpoint endpoint) throws IOException {
        return endpoint.namespace().call(() -> {
            DatagramChannel channel = DatagramChannel.open(StandardProtocolFamily.INET);
            try {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
                channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
                return channel.bind(new InetSocketAddress(endpoint.address(), 0));
            } catch (IOException e) {
                channel.close();
                throw e;
            }
        });
    }

    static void closeAll(List<DatagramChannel> channels) {
        for (DatagramChannel channel : channels) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
