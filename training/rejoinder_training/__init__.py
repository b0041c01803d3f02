"""Trains the reader's model: one small encoder, a cue head and a head that reads source and content for each cue."""
