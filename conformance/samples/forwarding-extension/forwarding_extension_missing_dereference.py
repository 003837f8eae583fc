#!/usr/bin/env python3
"""The forwarding extension with one fault, to see how the kit reports it.

If the lower driver fails a request at once, the reference on the connection is never given back: NIC_DELETE of
that connection can never come (REF-03, REF-05). When the request succeeds at once, or completes later, it is.
"""

from forwarding_extension import ForwardingExtension, main


class MissingDereference(ForwardingExtension):
    """Forgets the reference on one path."""

    def came_back_at_once(self, request, status):
        if status == "SUCCESS":
            super().came_back_at_once(request, status)
        else:
            self.note_end(request, status)


if __name__ == "__main__":
    main(MissingDereference, "sample forwarding extension, dereference missing")
