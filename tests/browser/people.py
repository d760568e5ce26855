"""Those who object in these tests."""

ADA = {
    "country": "FR",
    "email": "ada@example.org",
    "situation": "photographer",
    "reason": (
        "I am a photographer and live from my pictures. A model trained on them makes others "
        "like them, which takes away the work that I live from. Please leave them out."
    ),
    "autofill": True,
}

#: She fills in forms only when she says so.
CAREFUL_ADA = {**ADA, "autofill": False}
