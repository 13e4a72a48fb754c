"""Hashiya: a desktop reader and annotation tool for texts written from right to left.

The version stands here and nowhere else; the build reads it from this line.
"""

__version__ = "0.1.0"
