"""Two more pictures that were never taken: a page of a diary, and a forearm that is broken."""

from merrow.pictures import inside


def diary(x, y):
    """Ruled paper with lines of writing, in color."""
    if x < 9:
        return 206, 92, 88  # the margin
    if y % 8 == 7:
        return 170, 190, 220
    if 12 < x < 58 and y % 8 in (3, 4) and (x * 5 + y * 3) % 7 < 4 and x < 40 + (y * 11) % 18:
        return 40, 44, 92
    return 246, 242, 228


def forearm(x, y):
    """Two bones from elbow to wrist; the thumb's side is buckled near the wrist."""
    value = 70 if 10 < x < 54 else 20
    if abs(x - 22) < 5 + (2 if y > 52 else 0):
        value = 190
    if abs(x - 40) < 5 + (3 if y > 50 else 0) + (2 if 43 < y < 48 else 0):
        value = 195
    if 44 < y < 47 and 34 < x < 39:
        value = 235  # the cortex, bent inwards
    if inside(x, y, 31, 62, 20, 6) > 0:
        value = 175
    return value
