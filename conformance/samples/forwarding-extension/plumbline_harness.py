"""The harness protocol of Plumbline, version 1: copy this file next to your harness.

One JSON object per line, UTF-8, on standard input and output. Standard error is yours: the kit shows its last
lines when something goes wrong. Never print anything else to standard output.

    from plumbline_harness import Kit

    kit = Kit("my extension", "1.2", "switch")
    kit.serve(lambda: {"FilterAttach": lambda module: "SUCCESS", ...})

What is handed to serve makes the entry points of a driver that was just loaded. It is called once for each run, so that
one process serves them all.
"""

import json
import sys

PROTOCOL = 1


def parameters_of(function):
    """The names of a function's parameters; what a call has beyond them is left out."""
    return function.__code__.co_varnames[: function.__code__.co_argcount]


class Kit:
    """The kit at the other end: serves its calls, and makes calls to it."""

    def __init__(self, name, version, role):
        """name and version appear in reports; role is "switch" (an extension) or "lbfo" (a miniport)."""
        self._hello = {"hello": name, "version": version, "protocol": PROTOCOL, "role": role}
        self._hello["resets"] = True
        self._hello["batches"] = True
        self._entry_points = {}
        self._batch = []  # what is left of a batch, last line first: the kit's lines, each followed by the answer it expects
        self._said = []  # our lines since the batch began
        self._encode = json.JSONEncoder(ensure_ascii=False).encode
        self._decode = json.JSONDecoder().decode

    def serve(self, load):
        """Answers calls until the kit says bye; load() makes a dict from names to functions with named parameters."""
        self._load(load)
        greeting = self._read()
        if greeting.get("protocol") != PROTOCOL:
            sys.exit("this harness speaks protocol %d, the kit %s" % (PROTOCOL, greeting.get("protocol")))
        line = self._exchange(self._hello)
        while True:
            if "reset" in line:
                self._load(load)
                line = self._exchange({"reset": True})
            else:
                line = self._exchange(self._answer(line))

    def _load(self, load):
        self._entry_points = {name: (function, parameters_of(function)) for name, function in load().items()}

    def call(self, function, **parameters):
        """Calls a function of the environment; the answer is a dict: its "return" and what else came."""
        line = {"call": function}
        line.update((name, value) for name, value in parameters.items() if value is not None)
        # Before it answers, the kit may call an entry point, just as NDIS may: FilterOidRequestComplete
        # can come before NdisFOidRequest has returned.
        answer = self._exchange(line)
        while "return" not in answer:
            answer = self._exchange(self._answer(answer))
        return answer

    def _answer(self, line):
        function, known = self._entry_points[line.pop("call")]
        return {"return": function(**{key: value for key, value in line.items() if key in known})}

    def _exchange(self, line):
        """Says a line and returns the kit's next one: that of the batch as long as all goes as it says."""
        if self._batch:
            self._said.append(line)
            if line == self._batch.pop() and self._batch:
                return self._batch.pop()
            line = {"batch": self._said}
        self._write(line)
        return self._read()

    def _read(self):
        line = sys.stdin.buffer.readline()
        if not line:
            sys.exit(0)  # the kit is gone, so this harness has to go too
        message = self._decode(line.decode("utf-8"))
        if "bye" in message:
            sys.exit(0)
        self._batch = message.get("batch", [])[::-1]
        self._said = []
        return self._batch.pop() if self._batch else message

    def _write(self, message):
        sys.stdout.buffer.write(self._encode(message).encode("utf-8") + b"\n")
        sys.stdout.buffer.flush()
