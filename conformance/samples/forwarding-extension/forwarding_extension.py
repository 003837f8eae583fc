#!/usr/bin/env python3
"""A forwarding extension of the Hyper-V extensible switch that manages a team of physical NICs.

It passes every request down in a clone, sends offload requests for the external NIC to a member of the team,
and asks each member for its capabilities once it is connected. README.md has a dialogue to read along.
"""

from plumbline_harness import Kit

NIC_REQUEST = "OID_SWITCH_NIC_REQUEST"
CAPABILITIES = "OID_RECEIVE_FILTER_HARDWARE_CAPABILITIES"
NOBODY = "0/0"

# Requests that an extension must pass down and must not fail (LIFE-09, -11, -15, -32, -36, -37, -43). NIC_CREATE of
# a physical NIC belongs to them as well (LIFE-29).
MUST_PASS = {
    "OID_SWITCH_PORT_UPDATED",
    "OID_SWITCH_PORT_TEARDOWN",
    "OID_SWITCH_PORT_DELETE",
    "OID_SWITCH_NIC_CONNECT",
    "OID_SWITCH_NIC_UPDATED",
    "OID_SWITCH_NIC_DISCONNECT",
    "OID_SWITCH_NIC_DELETE",
}


def port_of(address):
    """The port in "port/index", or in "port"."""
    return address.split("/")[0]


def index_of(address):
    """The index in "port/index"; "" for a port."""
    return address.partition("/")[2]


def is_physical(nic):
    """Physical NICs are the connections on the external port with an index from 1 (LIFE-55, LIFE-57)."""
    return index_of(nic) not in ("", "0")


class Request:
    """A request on its way down: one that came from above, in a clone, or one of our own."""

    def __init__(self, oid, target, source, inner=None, req=None, own=None):
        self.oid = oid
        self.target = target  # where it goes to; a redirected request gets another one
        self.source = source
        self.inner = inner
        self.req = req  # the original, if it came from above
        self.own = own  # its name, if it is ours
        self.clone = None  # what travels instead of the original (OID-06)
        self.nic = None  # the connection on which we hold a reference for it


class ForwardingExtension:
    """The extension's entry points; all its state lives here."""

    def __init__(self, kit):
        self.kit = kit
        self.clear()

    def clear(self):
        self.nics = {}  # "port/index" -> "creating", "created", "connected" or "disconnected"
        self.below = {}  # clone or own name -> Request that the lower driver has
        self.waiting = []  # requests that must pass, but got no clone yet
        self.unasked = {}  # members whose capabilities are not known, in the order in which they came
        self.originated = 0

    # ---- the filter module ----------------------------------------------------------------------------------

    def filter_attach(self, module):
        return "SUCCESS"

    def filter_restart(self, module):
        return "SUCCESS"

    def filter_pause(self, module):
        return "SUCCESS"

    def filter_detach(self, module):
        self.clear()

    # ---- requests from above --------------------------------------------------------------------------------

    def filter_oid_request(self, req, oid, target, source, inner=None):
        request = Request(oid, target, source, inner, req=req)
        self.note_entry(request)
        if not self.allocate_clone(request):
            return self.without_clone(request)
        if oid == NIC_REQUEST and not self.redirect(request):
            self.free_clone(request)
            return "FAILURE"
        status = self.send_down(request)
        if status != "PENDING":
            self.free_clone(request)
        return status

    def filter_oid_request_complete(self, status, cloned=None, own=None):
        """The lower driver completes what it had pended; this may come before send_down has the PENDING."""
        request = self.below.pop(cloned or own)
        self.came_back(request, status)
        if request.req is not None:
            self.complete(request, status)

    def complete(self, request, status):
        """Ends a request that we had pended: the clone goes first (OID-08)."""
        self.free_clone(request)
        self.kit.call("NdisFOidRequestComplete", req=request.req, status=status)

    def without_clone(self, request):
        """A request that must pass waits for a clone; any other fails, and may be issued again."""
        if request.oid in MUST_PASS or request.oid == "OID_SWITCH_NIC_CREATE" and is_physical(request.target):
            self.waiting.append(request)
            return "PENDING"
        self.note_end(request, "RESOURCES")
        return "RESOURCES"

    # ---- clones ---------------------------------------------------------------------------------------------

    def allocate_clone(self, request):
        answer = self.kit.call("NdisAllocateCloneOidRequest", req=request.req)
        request.clone = answer.get("cloned")
        return answer["return"] == "SUCCESS"

    def free_clone(self, request):
        self.kit.call("NdisFreeCloneOidRequest", cloned=request.clone)
        request.clone = None

    # ---- down and back --------------------------------------------------------------------------------------

    def send_down(self, request):
        """Passes a request down. Its status is final, or PENDING: then the completion follows, or has already come."""
        name = request.clone or request.own
        self.below[name] = request
        answer = self.kit.call(
            "NdisFOidRequest",
            cloned=request.clone,
            own=request.own,
            oid=request.oid,
            target=request.target,
            source=request.source,
            inner=request.inner,
        )
        if answer["return"] != "PENDING":
            del self.below[name]
            self.came_back_at_once(request, answer["return"])
        return answer["return"]

    def came_back_at_once(self, request, status):
        """NdisFOidRequest returned a final status: no completion will follow, so its work is ours (OID-64)."""
        self.came_back(request, status)

    def came_back(self, request, status):
        """The lower driver is done with a request, whichever way it told us."""
        self.dereference(request)
        self.note_end(request, status)

    # ---- requests to physical NICs --------------------------------------------------------------------------

    def redirect(self, request):
        """Addresses an encapsulated request to a physical NIC, under a reference; False if it must not be sent."""
        if is_physical(request.target):
            return self.reference_one(request, [request.target])
        if index_of(request.target) == "0" and request.target != NOBODY:
            # If no member takes it, the external NIC does, unchanged; index 0 needs no reference.
            self.reference_one(request, self.members_for(request))
        return True

    def members_for(self, request):
        """Members of the team, beginning with the one that serves this source."""
        port = port_of(request.target)
        members = [nic for nic in self.nics if port_of(nic) == port and is_physical(nic) and self.is_connected(nic)]
        first = sum(map(ord, request.source)) % len(members) if members else 0
        return members[first:] + members[:first]

    def reference_one(self, request, nics):
        """References the first of these connections that the switch lets us have, and makes it the target."""
        for nic in nics:
            # Never after its NIC_DISCONNECT came in (LIFE-39, REF-10).
            if self.is_connected(nic) and self.kit.call("ReferenceSwitchNic", nic=nic)["return"] == "SUCCESS":
                request.nic = nic
                request.target = nic
                return True
        return False

    def dereference(self, request):
        """Gives the reference back, for the same connection, exactly once (OID-61, OID-63, REF-05)."""
        if request.nic is not None:
            self.kit.call("DereferenceSwitchNic", nic=request.nic)
            request.nic = None

    # ---- connections ----------------------------------------------------------------------------------------

    def is_connected(self, nic):
        return self.nics.get(nic) == "connected"

    def note_entry(self, request):
        """What is known of a connection when a request about it comes in."""
        if request.oid == "OID_SWITCH_NIC_CREATE":
            self.nics[request.target] = "creating"
        elif request.oid == "OID_SWITCH_NIC_DISCONNECT":
            self.nics[request.target] = "disconnected"
            self.unasked.pop(request.target, None)

    def note_end(self, request, status):
        """What is known of a connection when a request about it has its final status."""
        succeeded = status == "SUCCESS"
        if request.oid == "OID_SWITCH_NIC_CREATE":
            if succeeded:
                self.nics[request.target] = "created"
            else:
                self.nics.pop(request.target, None)  # it failed below, so there is no connection (LIFE-31)
        elif request.oid == "OID_SWITCH_NIC_CONNECT" and succeeded:
            self.nics[request.target] = "connected"
            if is_physical(request.target):
                self.unasked[request.target] = True
        elif request.oid == "OID_SWITCH_NIC_DELETE":
            self.nics.pop(request.target, None)

    # ---- when there is time ---------------------------------------------------------------------------------

    def work_item(self):
        for request in self.waiting[:]:
            if self.allocate_clone(request):
                self.waiting.remove(request)
                status = self.send_down(request)
                if status != "PENDING":
                    self.complete(request, status)
        for nic in list(self.unasked):
            self.ask_for_capabilities(nic)

    def ask_for_capabilities(self, nic):
        """A query of our own. Nobody above issued it, so nothing is completed when it is done (OID-18)."""
        self.originated += 1
        request = Request(NIC_REQUEST, nic, NOBODY, CAPABILITIES, own="q%d" % self.originated)
        if self.reference_one(request, [nic]):
            self.unasked.pop(nic, None)
            self.send_down(request)


def main(extension=ForwardingExtension, name="sample forwarding extension"):
    kit = Kit(name, "1", "switch")

    def load():
        provider = extension(kit)
        return {
            "FilterAttach": provider.filter_attach,
            "FilterRestart": provider.filter_restart,
            "FilterPause": provider.filter_pause,
            "FilterDetach": provider.filter_detach,
            "FilterOidRequest": provider.filter_oid_request,
            "FilterOidRequestComplete": provider.filter_oid_request_complete,
            "WorkItem": provider.work_item,
        }

    kit.serve(load)


if __name__ == "__main__":
    main()
