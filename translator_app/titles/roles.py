"""Roles: the part of an English title that is not the body, and which the press takes for one another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

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
    "chairman": ("chairman", "head", "chief", "speaker", "president"),
    "speaker": ("speaker", "head", "chairman"),
    "leader": ("leader", "head", "chief"),
    "secretary general": ("secretary general", "leader", "head", "chief"),
    "director general": ("director general", "director", "head", "chief"),
    "president": ("president",),
    "minister": ("minister",),
}
_ALONE: Final = frozenset({"chief of staff", "spokesman", "coordinator", "deputy chief of staff"})
_MINISTRY: Final = "ministry"
_SAID_OF_OTHERS: Final = frozenset({"information", "welfare", "youth"})  # another's first matter
_FIRST_OF_THREE: Final = frozenset({"industry", "science"})
_AT_THE_HEAD: Final = ("head", "chief", "minister", "chairman", "leader")
VERBS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("command", "commanded", "commanding"), ("commander", "commander in chief")),
    **dict.fromkeys(("head", "headed", "heading", "lead", "led", "leading", "run", "ran"), _AT_THE_HEAD),
    **dict.fromkeys(("chair", "chaired", "chairing"), ("chairman", "head", "speaker")),
}
PAST_VERBS: Final = frozenset({"commanded", "headed", "led", "ran", "chaired"})
PLURALS: Final = frozenset(
    "ministers presidents commanders chiefs speakers heads leaders secretaries ambassadors governors "
    "chairmen spokesmen directors mayors".split()
)
BEFORE_NAMES: Final = frozenset(
    "speaker minister secretary commander chairman governor leader ambassador prosecutor mayor".split()
)


def like(role: str) -> tuple[str, ...]:
    """Return the roles the press puts for `role`, itself first."""
    return (role, *(other for other in _LIKE.get(role, ()) if other != role))


def roles_in(
    title: tuple[str, ...], bodies: Mapping[str, Sequence[str]]
) -> Iterator[tuple[Sequence[str], str]]:
    """Yield each way to read `title` as a role and a body: commander of air force, air force commander.

    `bodies` are names of bodies with those so called; roles nobody would know again are left out.
    """
    for cut in range(1, len(title)):
        if title[cut - 1] == "of" and (named := bodies.get(" ".join(title[cut:]))):
            role = " ".join(title[: cut - 1])
        elif named := bodies.get(" ".join(title[:cut])):
            role = " ".join(title[cut:])
        else:
            continue
        if role in _LIKE or role in _ALONE:
            yield named, role


def minister_phrases(body: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return what the minister of a ministry is called: minister of interior, interior minister.

    One of two matters goes by the first of them: the minister of health, of a Ministry of Health and Medical
    Education.
    """
    if _MINISTRY not in body:
        return ()
    named = tuple("minister" if word == _MINISTRY else word for word in body)
    if body[:2] != (_MINISTRY, "of"):
        return (named,)
    if "and" not in body:
        return (named, (*body[2:], "minister"))
    first = body[2:3]
    if (body[3:4] != ("and",) and first[0] not in _FIRST_OF_THREE) or first[0] in _SAID_OF_OTHERS:
        return (named,)
    return (named, ("minister", "of", *first), (*first, "minister"))
