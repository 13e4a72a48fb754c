"""What the commands do, by subject: a few lines each, with the desk as their only argument."""
