"""The sample extension: batches.py MODE LOG [missing]. MODE says what it does to a batch, LOG takes the length of each."""
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "..", "..", "..", "samples", "forwarding-extension"))

import forwarding_extension
import forwarding_extension_missing_dereference
import plumbline_harness

mode = sys.argv[1]
log = open(sys.argv[2], "a")
loads = 0


class Kit(plumbline_harness.Kit):
    def __init__(self, name, version, role):
        super().__init__(name, version, role)
        if mode.startswith("without"):
            del self._hello["batches"]

    def _load(self, load):
        global loads
        loads += 1
        super()._load(load)
        # What it says here, it says in no fresh process.
        if mode.endswith("deviates") and loads == 5:
            self._entry_points["FilterRestart"] = (lambda module: "RESOURCES", ("module",))
        if mode.endswith("errs") and loads == 5:
            self._entry_points["FilterRestart"] = (lambda module: None, ("module",))

    def _write(self, message):
        if "batch" in message:
            log.write("%d\n" % len(message["batch"]))
            log.flush()
            message = {"batch": self._tampered(message["batch"])}
        super()._write(message)

    def _tampered(self, lines):
        if mode == "hangs":
            time.sleep(600)
        elif mode == "exits":
            sys.exit(9)
        elif mode == "garbage":
            sys.stdout.buffer.write(b"oops\n")
        elif mode == "too_little":
            return lines[:-1]
        elif mode == "too_much":
            return lines + [{"return": None}]
        elif mode == "nothing":
            return []
        elif mode == "goes_on":
            return [{"return": "FAILURE"}] + lines[1:]
        elif mode == "no_lines":
            return ["%s" % line for line in lines]
        return lines


extension = forwarding_extension.ForwardingExtension
if "missing" in sys.argv:
    extension = forwarding_extension_missing_dereference.MissingDereference
forwarding_extension.Kit = Kit
forwarding_extension.main(extension)
