"""What is made of spans for people to read. Knows the model and nothing of projects, windows or formats."""
