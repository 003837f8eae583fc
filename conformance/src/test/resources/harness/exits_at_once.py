"""Ends before it says anything on its output."""
import sys

sys.stderr.write("license file not found\n")
sys.exit(3)
