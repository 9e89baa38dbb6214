"""What the mother's, her daughter's and her son's records are written with, on top of `merrow`."""
