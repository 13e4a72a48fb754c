"""Proof by violence: killed at random moments, damaged at random places. `python -m tests.proof`; see README.md."""
