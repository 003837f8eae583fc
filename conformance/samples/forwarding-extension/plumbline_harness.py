"""The harness protocol of Plumbline, version 1: copy this file next to your harness.

One JSON object per line, UTF-8, on standard input and output. Standard error is yours: the kit shows its last
lines when something goes wrong. Never print anything else to standard output.

    from plumbline_harness import Kit

    kit = Kit("my extension", "1.2", "switch")
    kit.serve(lambda: {"FilterAttach": lambda module: "SUCCESS", ...})

What is handed to serve makes the entry points of a driver that was just loaded. It is called once for each run, so that
one process serves them all.
"""

import inspect
import json
import sys

PROTOCOL = 1


class Kit:
    """The kit at the other end: serves its calls, and makes calls to it."""

    def __init__(self, name, version, role):
        """name and version appear in reports; role is "switch" (an extension) or "lbfo" (a miniport)."""
        self._hello = {"hello": name, "version": version, "protocol": PROTOCOL, "role": role}
        self._hello["resets"] = True
        self._entry_points = {}
        self._encode = json.JSONEncoder(ensure_ascii=False).encode
        self._decode = json.JSONDecoder().decode

    def serve(self, load):
        """Answers calls until the kit says bye; load() makes a dict from names to functions with named parameters."""
        self._load(load)
        greeting = self._read()
        if greeting.get("protocol") != PROTOCOL:
            sys.exit("this harness speaks protocol %d, the kit %s" % (PROTOCOL, greeting.get("protocol")))
        self._write(self._hello)
        while True:
            line = self._read()
            if "reset" in line:
                self._load(load)
                self._write({"reset": True})
            else:
                self._answer(line)

    def _load(self, load):
        self._entry_points = {
            name: (function, set(inspect.signature(function).parameters)) for name, function in load().items()
        }

    def call(self, function, **parameters):
        """Calls a function of the environment; the answer is a dict: its "return" and what else came."""
        line = {"call": function}
        line.update((name, value) for name, value in parameters.items() if value is not None)
        self._write(line)
        # Before it answers, the kit may call an entry point, just as NDIS may: FilterOidRequestComplete
        # can come before NdisFOidRequest has returned.
        answer = self._read()
        while "return" not in answer:
            self._answer(answer)
            answer = self._read()
        return answer

    def _answer(self, line):
        function, known = self._entry_points[line.pop("call")]
        self._write({"return": function(**{key: value for key, value in line.items() if key in known})})

    def _read(self):
        line = sys.stdin.buffer.readline()
        if not line:
            sys.exit(0)  # the kit is gone, so this harness has to go too
        message = self._decode(line.decode("utf-8"))
        if "bye" in message:
            sys.exit(0)
        return message

    def _write(self, message):
        sys.stdout.buffer.write(self._encode(message).encode("utf-8") + b"\n")
        sys.stdout.buffer.flush()
