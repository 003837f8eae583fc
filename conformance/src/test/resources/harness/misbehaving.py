"""Greets as it should, unless MODE says otherwise, and then misbehaves in the way that MODE names."""
import json
import os
import signal
import sys
import time

mode = sys.argv[1]
out = sys.stdout.buffer
PENDING = '{"return":"PENDING"}'
CALLOUT = '{"call":"ReferenceSwitchNic","nic":"1/1"}'


def say(text):
    out.write(text.encode("utf-8") + b"\n")
    out.flush()


def listen():
    return json.loads(sys.stdin.buffer.readline())


def greet(version="1", protocol=1, role="switch"):
    listen()
    say(json.dumps({"hello": "misbehaving", "version": version, "protocol": protocol, "role": role}))


def never_end():
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        signal.pause()


if mode == "wrong_protocol":
    greet(protocol=2)
elif mode == "wrong_role":
    greet(role="bridge")
elif mode == "array":
    say("[1,2]")
elif mode == "invalid_utf8":
    greet()
    listen()
    out.write(b'{"return":"\xff\xfe"}\n')
    out.flush()
elif mode == "long_line":
    greet()
    listen()
    say('{"return":"%s"}' % ("A" * 2000000))
elif mode == "line_without_end":
    greet()
    listen()
    while True:
        out.write(b"A" * 65536)
elif mode == "half_a_line":
    greet()
    listen()
    out.write(b'{"return":"PEN')
    out.flush()
    sys.exit(0)
elif mode == "closes_output":
    greet()
    listen()
    sys.stdout.flush()
    os.close(1)
    never_end()
elif mode == "throws":
    greet()
    listen()
    raise KeyError("no such NIC")
elif mode == "killed":
    greet()
    listen()
    os.kill(os.getpid(), signal.SIGKILL)
elif mode == "extra_line":
    greet()
    listen()
    say(PENDING + "\n" + PENDING)
elif mode == "return_and_call":
    greet()
    listen()
    say('{"return":"SUCCESS","call":"ReferenceSwitchNic"}')
elif mode == "number":
    greet()
    listen()
    say('{"return":7}')
elif mode == "no_status":
    greet()
    listen()
    say('{"return":null}')
elif mode == "callouts_without_end":
    greet()
    while True:
        listen()
        say(CALLOUT)
elif mode == "errors_without_end":
    greet()
    listen()
    while True:
        sys.stderr.write("assertion failed in queue 7\n")
elif mode == "many_errors":
    greet()
    while "bye" not in listen():
        sys.stderr.write("a harness that logs much\n" * 40000)
        say(PENDING)
elif mode == "never_reads":
    greet()
    never_end()
elif mode == "ignores_bye":
    greet()
    listen()
    say(PENDING)
    never_end()
elif mode == "leaves_a_child":
    # The child outlives its parent, holds its output and is nobody's descendant any more.
    read, write = os.pipe()
    if os.fork() == 0:
        if os.fork() == 0:
            os.setsid()
            os.write(write, b"%d\n" % os.getpid())
            never_end()
        os._exit(0)
    os.wait()
    greet(version=os.fdopen(read, "rb").readline().decode().strip())
    listen()
    sys.exit(4)
elif mode == "leaves_a_stranger":
    # The child holds what its parent held, and nothing in it tells where it comes from.
    greet()
    listen()
    if os.fork() == 0:
        os.setsid()
        os.execve("/bin/sleep", ["sleep", "600"], {})
    time.sleep(0.2)
    sys.exit(5)
sys.stdin.buffer.read()
