"""What a sample person is written with; nothing here knows anybody in particular."""
