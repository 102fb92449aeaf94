"""Roles: the part of an English title that is not the body, and which the press takes for one another."""

from __future__ import annotations

from typing import Final

_CHIEF: Final = ("chief", "head", "commander", "commander in chief", "chief commander", "top commander")
_SECOND: Final = (
    "deputy commander", "deputy commander in chief", "deputy chief", "deputy head", "lieutenant commander",
    "second in command", "vice commander", "deputy",
)  # fmt: skip
_LIKE: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(_CHIEF, _CHIEF),
    **dict.fromkeys(_SECOND, _SECOND),
    "director": ("director", "head", "chief"),
    "secretary": ("secretary", "head", "chief"),
    "governor": ("governor", "head", "chief"),
    "chairman": ("chairman", "head", "chief"),
    "speaker": ("speaker", "head"),
    "president": ("president",),
    "minister": ("minister",),
}
_MINISTRY: Final = "ministry"


def like(role: str) -> tuple[str, ...]:
    """Return the roles the press puts for `role`, itself first."""
    return (role, *(other for other in _LIKE.get(role, ()) if other != role))


def role_of(title: tuple[str, ...], body: tuple[str, ...]) -> str | None:
    """Return what `title` says besides `body`: commander in “commander of air force”; None if not so built."""
    size = len(body)
    if size and len(title) > size:
        if title[-size:] == body:
            rest = title[:-size]
            return " ".join(rest[:-1] if rest[-1] == "of" else rest) or None
        if title[:size] == body:
            return " ".join(title[size:])
    return None


def minister_phrases(body: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return what a minister is called: ministry of interior gives minister of interior, interior minister."""
    if _MINISTRY not in body:
        return ()
    named = tuple("minister" if word == _MINISTRY else word for word in body)
    if body[:2] == (_MINISTRY, "of") and "and" not in body:
        return (named, (*body[2:], "minister"))
    return (named,)
