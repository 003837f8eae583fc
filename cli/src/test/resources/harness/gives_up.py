"""The sample forwarding extension until the kit calls it for the N-th time; then it does what MODE says instead."""
import os
import sys

here = os.path.dirname(os.path.abspath(__file__))
samples = os.path.join(here, *[".."] * 5, "conformance", "samples", "forwarding-extension")
sys.path.insert(0, samples)

import forwarding_extension  # noqa: E402
from plumbline_harness import Kit  # noqa: E402

MODE, LAST = sys.argv[1], int(sys.argv[2])
calls = 0
answer = Kit._answer


def give_up(kit, line):
    global calls
    calls += 1
    if calls < LAST:
        return answer(kit, line)
    if MODE == "garbage":
        sys.stdout.buffer.write(b"Segmentation fault\n")
        sys.stdout.buffer.flush()
    elif MODE == "exit":
        sys.stderr.write("license expired\n")
        sys.exit(7)
    elif MODE == "flood":
        while True:
            sys.stdout.buffer.write(b'{"call":"NdisFRestartFilter","module":"m1"}\n')
    sys.stdin.buffer.read()


def begin(kit, *arguments):
    init(kit, *arguments)
    kit._hello["resets"] = False  # the count is one per process


init = Kit.__init__
Kit.__init__ = begin
Kit._answer = give_up
forwarding_extension.main()
