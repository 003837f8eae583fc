package dev.plumbline.spec.model;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.rmi.server.RMISocketFactory;
import java.util.Arrays;
import tlc2.tool.distributed.TLCServer;
import tlc2.tool.distributed.TLCWorker;

/** Starts one process of TLC's distributed mode with all of its sockets bound to the loopback interface. */
public final class LoopbackTlc {

    private LoopbackTlc() {}

    /**
     * Runs a server or a worker.
     *
     * @param args {@code server} or {@code worker}, and the arguments of TLC's own main class
     */
    public static void main(String[] args) throws Exception {
        RMISocketFactory.setSocketFactory(new Loopback());
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        switch (args[0]) {
            case "server" -> TLCServer.main(rest);
            case "worker" -> TLCWorker.main(rest);
            default -> throw new IllegalArgumentException("expected server or worker, not " + args[0]);
        }
    }

    private static final class Loopback extends RMISocketFactory {
        private static final int BACKLOG = 50;

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return new Socket(InetAddress.getLoopbackAddress(), port);
        }

        @Override
        public ServerSocket createServerSocket(int port) throws IOException {
            return new ServerSocket(port, BACKLOG, InetAddress.getLoopbackAddress());
        }
    }
}
