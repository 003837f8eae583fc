"""Prints lines and never listens."""
import sys

while True:
    sys.stdout.buffer.write(b'{"call":"ReferenceSwitchNic","nic":"1/1"}\n')
