"""Prints what is no protocol at all."""
import sys

sys.stdout.buffer.write(b"Loading driver...\x1b[31m\xff\xfe\x00 done\nready?\n")
sys.stdout.buffer.flush()
sys.stdin.buffer.read()
