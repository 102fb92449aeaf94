"""PhraseIndex: every wording by which an English text can name one of the offices."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from translator_app.glossary.persian_index import PersianIndex, build_persian_index
from translator_app.titles.roles import BEFORE_NAMES, like, minister_phrases, roles_in
from translator_app.titles.title_words import phrase
from translator_app.titles.umbrella import umbrellas_over

if TYPE_CHECKING:
    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Office, Organisation

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PhraseTable:
    """Phrases with what they name; `lengths` gives, for a first word, how many words such phrases have."""

    found: dict[str, list[str]] = field(default_factory=dict)
    lengths: dict[str, list[int]] = field(default_factory=dict)

    def add(self, words: Words, name: str) -> None:
        """Let `words` name `name`; what was added first stays first."""
        if not words:
            return
        names = self.found.setdefault(" ".join(words), [])
        if name not in names:
            names.append(name)
        sizes = self.lengths.setdefault(words[0], [])
        if len(words) not in sizes:
            sizes.append(len(words))
            sizes.sort(reverse=True)

    def at(self, words: list[str], start: int) -> list[tuple[int, list[str]]]:
        """Return the ends of the phrases that begin at `start`, the longest first, with what they name."""
        sizes = self.lengths.get(words[start], ()) if start < len(words) else ()
        ends = [start + size for size in sizes if start + size <= len(words)]
        found = [(end, self.found.get(" ".join(words[start:end]))) for end in ends]
        return [(end, names) for end, names in found if names]


@dataclass(frozen=True, slots=True)
class PhraseIndex:
    """Whole titles, bodies, bodies without the one above them, roles, and what office a role in a body is.

    `bare` gives for a role the offices it can mean before a name: Speaker Ghalibaf.
    """

    titles: PhraseTable
    bodies: PhraseTable
    cores: PhraseTable
    roles: PhraseTable
    posts: dict[tuple[str, str], str]  # body and role to office
    bare: dict[str, tuple[str, ...]]
    longest_body: int
    persian: PersianIndex
    persian_offices: tuple[str, ...]  # office of each term of `persian`
    persian_terms: tuple[str, ...]


_PRESS: Final = {
    "foreign minister": ("top diplomat", "chief diplomat", "minister of foreign affairs"),
    "defence minister": ("defence chief",),
    "oil minister": ("petroleum minister", "minister of oil"),
    "minister of petroleum": ("oil minister", "petroleum minister", "minister of oil"),
    "nuclear chief": ("atomic chief", "atomic energy chief", "head of atomic energy", "nuclear head"),
    "intelligence minister": ("spy chief", "spymaster"),
    "chief of the general staff of the armed forces": (
        "military chief", "top general", "military chief of staff", "top military commander",
        "armed forces chief", "chief of the general staff", "general staff chief",
    ),
    "commander in chief of the army": (
        "commander of the regular army", "commander in chief of the regular army", "regular army commander",
        "commander of the regular military", "commander in chief of the regular military",
        "regular army chief", "regular military chief", "chief of the regular army",
    ),
    "permanent representative to the united nations": (
        "envoy to the united nations", "ambassador at the united nations", "envoy to the UN",
        "ambassador to the UN", "permanent representative to the UN", "ambassador to the united nations",
    ),
    "ICT minister": ("communications minister", "telecoms minister", "telecom minister"),
    "minister of economic affairs and finance": (
        "finance minister", "minister of finance", "economic minister",
    ),
    "IRGC Aerospace Force commander": (
        "Guards aerospace commander", "Guards aerospace chief", "head of the Guards aerospace division",
        "commander of the Guards aerospace division", "IRGC aerospace commander", "IRGC aerospace chief",
    ),
    "parliament speaker": (
        "parliament chief", "parliament head", "head of parliament",
        "speaker of parliament", "speaker of the Majles", "Majles speaker", "house speaker",
        "speaker of the house",
    ),
    "secretary of the Supreme National Security Council": (
        "top security official", "security chief", "national security chief", "national security secretary",
    ),
    "Leader of the Islamic Revolution": ("supreme leader of the Islamic Revolution", "leader of the revolution"),  # noqa: E501
    "first vice president": ("first VP",),
    "judiciary chief": ("chief justice", "top judge"),
    "central bank governor": ("central bank chief", "governor of the central bank"),
    "governor of the central bank": ("central bank chief", "central bank governor"),
}  # fmt: skip


def build_phrase_index(offices: Offices) -> PhraseIndex:
    """Gather all wordings; the order of the data decides between equal ones."""
    titles, bodies, cores, roles = PhraseTable(), PhraseTable(), PhraseTable(), PhraseTable()
    posts: dict[tuple[str, str], str] = {}
    own_phrases = {body.id: body_phrases(body) for body in offices.organisations.values()}
    for body in offices.organisations.values():
        for words in own_phrases[body.id]:
            bodies.add(words, body.id)
        for above in offices.parents(body.id):
            _add_cores(own_phrases[body.id], own_phrases[above.id], body.id, bodies, cores)
    press = [(phrase(said), [phrase(text) for text in texts]) for said, texts in _PRESS.items()]
    for office in offices.offices.values():
        for words in _titles(office, own_phrases[office.organisation], press):
            titles.add(words, office.id)
    for office in offices.offices.values():  # each post's own role before the looser ones of any other
        _add_posts(office, bodies, offices, posts, roles)
    longest = max((sizes[0] for table in (bodies, cores) for sizes in table.lengths.values()), default=0)
    persian = [(term, o.id) for o in offices.offices.values() for term in (o.persian, *o.also_persian)]
    terms = tuple(term for term, _ in persian)
    return PhraseIndex(
        titles, bodies, cores, roles, posts, _bare(offices), longest,
        build_persian_index(terms), tuple(office for _, office in persian), terms,
    )  # fmt: skip


def body_phrases(body: Organisation) -> list[Words]:
    """Return the wordings of a body, the one to print first; a country alone is none."""
    listed = [words for text in (body.english, *body.also_english) if (words := phrase(text))]
    return list(dict.fromkeys((*listed, *(short for words in listed for short in _short_ministry(words)))))


def _short_ministry(words: Words) -> tuple[Words, ...]:
    """Return “interior ministry” for “ministry of interior”; for foreign affairs, the foreign ministry."""
    if words[:2] != ("ministry", "of") or "and" in words:
        return ()
    named = words[2:3] if words[2:] == ("foreign", "affair") else words[2:]
    return ((*named, "ministry"),)


def _add_cores(
    own: list[Words], above: list[Words], body: str, bodies: PhraseTable, cores: PhraseTable
) -> None:
    """Take the higher body out of a body's name and put every other wording of it in its place."""
    found = [rest for words in own for upper in above if (rest := _without(words, upper))]
    for core in dict.fromkeys(found):
        cores.add(core, body)
        for upper in above:
            bodies.add((*upper, *core), body)
            bodies.add((*core, "of", *upper), body)


def _without(words: Words, upper: Words) -> Words:
    size = len(upper)
    if len(words) > size and words[:size] == upper:
        return words[size:]
    if len(words) > size + 1 and words[-size:] == upper and words[-size - 1] == "of":
        return words[: -size - 1]
    return ()


def _titles(office: Office, bodies: list[Words], press: list[tuple[Words, list[Words]]]) -> list[Words]:
    listed = [phrase(text) for text in (office.english, *office.also_english)]
    ministers = [words for body in bodies for words in minister_phrases(body)] if _is_minister(office) else []
    if ("ambassador", "to") in listed:  # the country follows, see `context`
        listed += [(role, at) for role in ("ambassador", "envoy") for at in ("to", "in")]
    listed = [words for words in (*listed, *ministers, *_press_wordings(listed, press)) if words]
    return [*listed, *umbrellas_over(listed)]


def _press_wordings(listed: list[Words], press: list[tuple[Words, list[Words]]]) -> list[Words]:
    """Return what newspapers call the holders of some offices, of whatever state."""
    return [words for said, wordings in press if said in listed for words in wordings]


def _is_minister(office: Office) -> bool:
    return phrase(office.english)[:1] == ("minister",) or phrase(office.english)[-1:] == ("minister",)


def _add_posts(
    office: Office,
    bodies: PhraseTable,
    offices: Offices,
    posts: dict[tuple[str, str], str],
    roles: PhraseTable,
) -> None:
    """Take each wording of an office apart, so that the same role is known with every name of its body."""
    own = [
        (body, role)
        for text in (office.english, *office.also_english)
        for named, role in roles_in(phrase(text), bodies.found)
        for body in named
        if offices.organisations[body].country == offices.country(office)
    ]
    if _is_minister(office):
        for role in ("minister", "head", "chief"):  # who heads the Foreign Ministry, its chief
            posts.setdefault((office.organisation, role), office.id)
    own.sort(key=lambda found: found[0] != office.organisation)
    loose = [(body, other) for body, role in own for other in like(role)]
    for body, role in (*own, *loose):
        posts.setdefault((body, role), office.id)
        roles.add(tuple(role.split()), role)


def _bare(offices: Offices) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for office in offices.offices.values():
        for role in BEFORE_NAMES & set(phrase(office.english)):
            found.setdefault(role, []).append(office.id)
    return {role: tuple(ids) for role, ids in found.items()}
