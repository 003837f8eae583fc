package dev.plumbline.reference.datapath;

import java.net.Inet4Address;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standard experiment: two hosts in namespaces of their own, joined by the members of a team.
 *
 * <pre>
 *  namespace host                                                      namespace peer
 *  team0 (TAP, 10.77.0.1/24) ── TeamDatapath ─┬─ member0 ═══ port0 ─┬─ br0 (bridge, 10.77.0.2/24)
 *                                             └─ member1 ═══ port1 ─┘
 * </pre>
 *
 * <p>Nothing leaves the namespaces. Only the datapath forwards: the host's own IP stack is kept from
 * answering at the members. The bridge learns, floods group frames to every port, and so returns a member's
 * broadcast at the others. {@link #close()} deletes everything; so does the kernel when the process ends.
 */
public final class TeamRig implements AutoCloseable {
    /** Name of the upper interface in the host namespace. */
    public static final String UPPER = "team0";

    private static final String BRIDGE = "br0";
    private static final int PREFIX_LENGTH = 24;
    private static final int UPPER_QUEUE = 10_000;
    private static final int BRIDGE_INDEX = 100;
    private static final int FIRST_PORT = 200;
    private static final int FIRST_MEMBER = 300;
    private static final int MOST_MEMBERS = 8;
    private static final MacAddress UPPER_MAC = MacAddress.parse("02:77:00:00:00:01");
    private static final MacAddress BRIDGE_MAC = MacAddress.parse("02:77:00:00:00:02");
    private static final long PORT_MACS = MacAddress.parse("02:77:00:00:02:00").value();
    private static final long MEMBER_MACS = MacAddress.parse("02:77:00:00:03:00").value();

    private final Releases releases = new Releases();
    private final Endpoint host;
    private final Endpoint peer;
    private final RtNetlink hostLinks;
    private final RtNetlink peerLinks;
    private final Tap upper;
    private final List<String> members = new ArrayList<>();
    private @Nullable TeamDatapath datapath;

    private TeamRig(int memberCount) {
        try {
            host = new Endpoint(releases.add(NetworkNamespace.create("host")), address("10.77.0.1"));
            peer = new Endpoint(releases.add(NetworkNamespace.create("peer")), address("10.77.0.2"));
            hostLinks = releases.add(RtNetlink.open(host.namespace()));
            peerLinks = releases.add(RtNetlink.open(peer.namespace()));
            upper = releases.add(Tap.open(host.namespace(), UPPER));
            setUpUpper();
            setUpBridge();
            for (int member = 0; member < memberCount; member++) {
                setUpMember(member);
            }
            LinkWait.untilOperational(host.namespace(), hostLinks, members);
            LinkWait.untilOperational(peer.namespace(), peerLinks, bridgeAndPorts());
        } catch (RuntimeException e) {
            releases.closeAfter(e);
            throw e;
        }
    }

    /** With two members. */
    public static TeamRig open() {
        return open(2);
    }

    /**
     * Creates the namespaces and interfaces and returns once frames can pass everywhere.
     *
     * @param members from 1 to 8
     * @throws SystemCallException for the reasons {@link DatapathAvailability} gives
     */
    public static TeamRig open(int members) {
        if (members < 1 || members > MOST_MEMBERS) {
            throw new IllegalArgumentException("members: " + members);
        }
        return new TeamRig(members);
    }

    /** The side with the team, 10.77.0.1. */
    public Endpoint host() {
        return host;
    }

    /** The side the team talks to, 10.77.0.2. */
    public Endpoint peer() {
        return peer;
    }

    /** The names of the members in the host namespace, in the order of their numbers. */
    public List<String> members() {
        return List.copyOf(members);
    }

    /**
     * Starts a datapath between the upper interface and the members; it is closed with the rig if not before.
     * One at a time.
     */
    public TeamDatapath connect(Function<? super FrameOutlet, ? extends FrameHandler> handlers) {
        if (datapath != null && !datapath.isClosed()) {
            throw new IllegalStateException("the datapath before is still open");
        }
        datapath = releases.add(TeamDatapath.start(host.namespace(), upper, members, handlers));
        return datapath;
    }

    /** Takes the member's carrier away, at its far end, as a pulled cable does. */
    public void cut(int member) {
        peerLinks.setDown(portIndex(member));
    }

    /** Gives the member its carrier back. */
    public void heal(int member) {
        peerLinks.setUp(portIndex(member));
    }

    /** What the kernel says now about a member, its counters included. */
    public Link member(int number) {
        return find(hostLinks, members.get(number));
    }

    /** What the kernel says now about the upper interface. */
    public Link upper() {
        return find(hostLinks, UPPER);
    }

    /**
     * Deletes everything the rig made, in reverse order; a second call does nothing.
     *
     * @throws IllegalStateException if a datapath's loop had failed; the rig is gone all the same
     */
    @Override
    public void close() {
        releases.close();
    }

    private void setUpUpper() {
        int index = upper().index();
        hostLinks.setMac(index, UPPER_MAC);
        hostLinks.setTransmitQueue(index, UPPER_QUEUE);
        hostLinks.addAddress(index, host.address(), PREFIX_LENGTH);
        hostLinks.setUp(index);
    }

    private void setUpBridge() {
        peerLinks.createBridge(new NewLink(BRIDGE, BRIDGE_INDEX, BRIDGE_MAC));
        releases.add(() -> peerLinks.delete(BRIDGE_INDEX));
        peerLinks.addAddress(BRIDGE_INDEX, peer.address(), PREFIX_LENGTH);
        peerLinks.setUp(BRIDGE_INDEX);
    }

    private void setUpMember(int member) {
        NewLink near = new NewLink("member" + member, FIRST_MEMBER + member, new MacAddress(MEMBER_MACS + member));
        NewLink far = new NewLink(portName(member), portIndex(member), new MacAddress(PORT_MACS + member));
        hostLinks.createVeth(near, far, peer.namespace());
        releases.add(() -> hostLinks.delete(near.index()));
        InterfaceRequest.disableOffloads(host.namespace(), near.name());
        InterfaceRequest.disableOffloads(peer.namespace(), far.name());
        hostLinks.disableArp(near.index());
        Sysctl.write(host.namespace(), "net/ipv4/conf/" + near.name() + "/rp_filter", "1");
        peerLinks.setMaster(far.index(), BRIDGE_INDEX);
        peerLinks.setUp(far.index());
        hostLinks.setUp(near.index());
        members.add(near.name());
    }

    private List<String> bridgeAndPorts() {
        Stream<String> ports = IntStream.range(0, members.size()).mapToObj(TeamRig::portName);
        return Stream.concat(Stream.of(BRIDGE), ports).toList();
    }

    private static String portName(int member) {
        return "port" + member;
    }

    private static int portIndex(int member) {
        return FIRST_PORT + member;
    }

    private static Link find(RtNetlink links, String name) {
        return links.link(name).orElseThrow(() -> new IllegalStateException(name + " is gone"));
    }

    private static Inet4Address address(String literal) {
        return Inet4Address.ofLiteral(literal);
    }
}
