// Does nothing: what any Swift program weighs, and how long it takes to start.
print()
