"""What stands around the reader: lists, the inspector, the bars above and below."""
