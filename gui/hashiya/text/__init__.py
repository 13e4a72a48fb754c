"""Pure functions on text: offsets, direction, segmentation, encodings. Knows no Qt, no file, no project."""
