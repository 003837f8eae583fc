"""Begins anew when it is told to, and then does what MODE says: well, refuses, or remembers."""
import json
import os
import sys

mode = sys.argv[1]
out = sys.stdout.buffer
resets = 0


def say(message):
    out.write(json.dumps(message).encode("utf-8") + b"\n")
    out.flush()


for line in sys.stdin.buffer:
    said = json.loads(line)
    if "hello" in said:
        name = "resets %d" % os.getpid()
        say({"hello": name, "version": "1", "protocol": 1, "role": "switch", "resets": True})
    elif "reset" in said:
        resets += 1
        say({"return": None} if mode == "refuses" else {"reset": True})
    elif "bye" in said:
        break
    elif mode == "remembers" and resets > 0:
        say({"return": 7})
    else:
        say({"return": None if said["call"] in ("FilterDetach", "WorkItem") else "SUCCESS"})
