"""Tests of hashiya.session."""
