"""How names are put together: endings join their word, and in places an ezafe is heard that none writes."""

from collections.abc import Sequence
from typing import Final

from translator_app.romanization.lexicon import Lexicon
from translator_app.romanization.scheme import Scheme
from translator_app.romanization.script import SURNAME_ENDINGS, Word, word_key

# Counted in 860 BGN/PCGN names of GeoNames: words that mostly carry an ezafe, words before which there mostly
# is one (نو counts 5 of 13 and is left out). A name in ‑ābād before another word has one in 37 of 41, and
# any word of six letters in 97 of 127: it is a place of its own, told from others by what follows.
_CARRY: Final = (
    "شهرک بندر شهر قشلاق محله قلعه باغ دیزج مسجد مزرعه کوه جزیره دشت تنگه روستا بخش تربت نخل کوت قصر"
)
_FOLLOW: Final = (
    "بالا سفلی پائین پایین علیا بزرگ شمالی جنوبی شرقی غربی غرب شرق جدید قدیم کوچک وسطی مرکزی شهید امام یک"
)
# Words that stand behind what they are named after, as in the north and in Turkish: no ezafe in 162 of 170.
_BEHIND: Final = "کلا محله رود سر دشت کندی سرا کنار تپه بلاغ کتی خانه چال کند دره شهر ده خان بیک بیگ"
_SURELY: Final = frozenset(map(word_key, "شهرک بندر کوه جزیره دشت تنگه شهرستان استان".split()))
_ENDINGS: Final = {"آباد": "آباد", "اباد": "آباد", "زار": "زار", "ور": "ور", "لو": "لو", "وار": "وار"}
_LONG: Final = 6  # letters
_STANDING_BEHIND: Final = frozenset(map(word_key, _BEHIND.split()))
_CARRIED: Final = frozenset(map(word_key, _CARRY.split()))
_FOLLOWING: Final = frozenset(map(word_key, _FOLLOW.split()))


def with_endings(words: Sequence[Word], scheme: Scheme) -> tuple[Word, ...]:
    """The words of a name, those that are mere endings joined with the word before.

    Endings of surnames, such as زاده, are written solid by every scheme, by the press behind a short word;
    those of places, such as آباد, by the schemes for places.
    """
    endings = _ENDINGS if scheme.rules.get("places") else {}
    found: list[Word] = []
    for word in words:
        if found and (word.text in endings or _ends_surname(word.text, found[-1].text, scheme)):
            last = found.pop()
            joined = last.text + endings.get(word.text, word.text)
            word = Word(joined, (*last.origin, *word.origin))  # noqa: PLW2901 - it replaces it
        found.append(word)
    return tuple(found)


def _ends_surname(ending: str, before: str, scheme: Scheme) -> bool:
    """Whether an ending belongs to the word before it; in the press, whole surnames stay apart from it."""
    if ending not in SURNAME_ENDINGS:
        return False
    return not scheme.variants or (len(before) <= _LONG and not before.endswith("ی")) or before == "قلی"


def carries_ezafe(words: Sequence[Word], index: int, lexicon: Lexicon, scheme: Scheme) -> bool:
    """Whether a word of a place name is followed by an ezafe that the script leaves out."""
    if not scheme.rules.get("supplies_ezafe") or index + 1 >= len(words):
        return False
    own, ahead = word_key(words[index].text), word_key(words[index + 1].text)
    if ahead == "و" or own == "و" or (ahead in _STANDING_BEHIND and own not in _SURELY):
        return False
    if own in _CARRIED or own.endswith("اباد"):
        return own in _SURELY or ahead in _FOLLOWING or bool(scheme.rules.get("places"))
    if any(entry.role in _OF_PEOPLE for entry in lexicon.listed(own)):
        return False
    if ahead in _FOLLOWING:
        return True
    return bool(scheme.rules.get("places")) and len(own) >= _LONG and not _of_people(ahead, lexicon)


_OF_PEOPLE: Final = ("given", "surname", "title")


def _of_people(key: str, lexicon: Lexicon) -> bool:
    """Whether a word is known as a name of people, also one built from parts."""
    known = lexicon.known(key)
    return any(one.entry is None or one.entry.role in _OF_PEOPLE for one in known)
