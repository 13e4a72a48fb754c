"""The bidi text view: lays out, paints, hits and moves in text of any direction. Qt, but no store and no session."""
