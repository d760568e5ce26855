"""Two real browsers and the person who sits before them, in words of intent."""
