"""Security labels that the family's records carry: what says that something isn't for everybody."""

from merrow.ours import HIV, PSYCHIATRY, RESTRICTED, SEXUAL, VERY_RESTRICTED, labels
from merrow.parts import HL7, coding

STI = coding(HL7 + "v3-ActCode", "STD", "sexually transmitted disease information sensitivity")

CONTRACEPTION = labels(RESTRICTED, SEXUAL)
INFECTION = labels(RESTRICTED, STI)
HIV_TEST = labels(VERY_RESTRICTED, HIV)
MIND = labels(RESTRICTED, PSYCHIATRY)

# What a teenager's permission leaves out, whatever else it lets through.
KEPT = [RESTRICTED, VERY_RESTRICTED, SEXUAL, STI, HIV, PSYCHIATRY]
