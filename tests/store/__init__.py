"""Tests of hashiya.store."""
