"""offices_named: which offices a loosely worded question means, in either language.

Every word asked must occur in a wording of the office or of its body; the office whose closest wording has
the fewest words that were not asked wins. Where no country is named, Iran's offices go before all others.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from translator_app.glossary.words import split_words
from translator_app.text.fold import fold_key
from translator_app.text.script import has_script
from translator_app.titles.plain_wording import plain_wording
from translator_app.titles.title_words import FOREIGN, country_of, phrase, title_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from translator_app.titles.offices import Offices
    from translator_app.titles.title import Office, Organisation


class Known(NamedTuple):
    """The words of each wording of an office, of its body's names, and of those of the bodies above."""

    wordings: tuple[frozenset[str], ...]
    body: frozenset[str]
    above: frozenset[str]


Wordings = Mapping[tuple[str, bool], Known]  # by the office and whether in Persian
_HOME: Final = "IR"
_HEADS: Final = frozenset("chief head commander boss رئیس فرمانده".split())
_LED: Final = frozenset(
    "secretary director governor chairman speaker leader general دبیر مدیر استاندار".split()
)
_SECOND: Final = frozenset(
    "deputy vice lieutenant second assistant first spokesperson spokesman office coordinator coordination "
    "معاون جانشین نایب قائممقام قائم سخنگو سخنگوی دفتر".split()
)
_WEAK: Final = frozenset(
    "of in the and for to s islamic republic revolution corps kol force general "
    "جمهوری اسلامی کل انقلاب و در امور سازمان کشور نیروی پاسداران معظم مقام".split()
)
_EMBASSY: Final = frozenset("ambassador envoy permanent سفیر نماینده".split())
_ASKING_FOR_NONE: Final = (_HEADS | _WEAK | _LED | {"minister", "وزیر"}) - {"president", "leader", "speaker"}
_INTERIOR_MINISTER: Final = frozenset({"وزیر", "کشور"})
_MEANING: Final = {
    "sepah": "irgc", "pasdaran": "irgc", "guard": "irgc", "guards": "irgc", "fm": "foreign minister",
    "pm": "prime minister", "vp": "vice president", "petroleum": "oil",
    "majli": "parliament", "majle": "parliament", "majlis": "parliament", "majles": "parliament",
    "labor": "labour", "telecom": "communication", "boss": "chief", "minister's": "minister",
    "رییس": "رئیس", "ریاست": "رئیس", "ناجا": "نیروی انتظامی", "فراجا": "فرماندهی انتظامی",
    "شعام": "شورای عالی امنیت ملی", "دبیرکل": "دبیر کل", "مدیرکل": "مدیر کل", "رئیسکل": "رئیس کل",
    "رئیسجمهور": "رئیس جمهور", "رئیسجمهوری": "رئیس جمهور", "جمهوری": "جمهوری", "نخستوزیر": "نخست وزیر",
    "حزبالله": "حزب الله", "پارلمان": "مجلس", "قضاییه": "قضائیه", "قضایی": "قضائیه", "سرپرست": "",
    "هیات": "هیئت", "خاتمالانبیا": "خاتم الانبیا", "خاتمالانبیاء": "خاتم الانبیا",
}  # fmt: skip
_WHOLE: Final = {  # short forms that mean one office alone
    "معاون اول": "معاون اول رئیس جمهور", "رهبری": "رهبر", "ریاست جمهوری": "رئیس جمهور",
    "chief of staff": "chief of staff of the armed forces", "top diplomat": "foreign minister",
}  # fmt: skip
_PERSIAN_STATES: Final = {  # as folded
    "ایران": "IR", "عراق": "IQ", "لبنان": "LB", "سوریه": "SY", "افغانستان": "AF", "یمن": "YE", "ایرانی": "IR",
    "عراقی": "IQ", "لبنانی": "LB", "سوری": "SY", "افغان": "AF", "یمنی": "YE", "العراقی": "IQ", "العراق": "IQ",
    "اللبنانی": "LB", "السوری": "SY", "الیمنی": "YE",
    **dict.fromkeys(
        (
            "ترکیه روسیه امریکا پاکستان عربستان مصر اردن قطر چین فرانسه انگلیس بریتانیا "
            "المان هند ایتالیا اسپانیا ژاپن کانادا استرالیا برزیل ونزویلا کوبا کره اوکراین "
            "لهستان ارمنستان اذربایجان گرجستان ترکمنستان تاجیکستان ازبکستان قزاقستان "
            "قرقیزستان کویت بحرین امارات عمان لیبی تونس الجزایر مراکش سودان سومالی اتیوپی "
            "اسراییل فلسطین سوید نروژ دانمارک فنلاند اتریش سوییس بلژیک هلند مجارستان رومانی "
            "بلغارستان صربستان یونان قبرس اندونزی مالزی تایلند ویتنام بنگلادش نیجریه کنیا "
            "ارژانتین مکزیک"
        ).split(),
        FOREIGN,
    ),
}  # fmt: skip
_VICE_PRESIDENT: Final = (frozenset({"vice", "president"}), frozenset({"معاون", "رئیس", "جمهور"}))
_SECOND_COST: Final = 6.0
_ORDERS: Final = frozenset({"first", "second", "اول", "دوم"})
_ORDER_COST: Final = 1.5  # “Afghan vice president” is one of two
_WEAK_COST: Final = 0.2
_ROLE_COST: Final = 0.3
_BODY_COST: Final = 0.4
_UPPER_COST: Final = 1.5
_LEFT_OUT_COST: Final = 0.6
_HOME_ADVANTAGE: Final = 2.0
_HOME_ADVANTAGE_IN_PERSIAN: Final = 3.5  # وزیر بهداشت is Iran's, by whatever name its ministry goes
_FARTHEST: Final = 4.0
_MOST: Final = 6  # so many offices fit only a question that asks for none
_POSSESSIVE: Final = re.compile(r"['’]s?\b")


def offices_named(asked: str, offices: Offices) -> tuple[Office, ...]:
    """Return the offices that `asked` fits best; none when it fits too many or nothing."""
    persian = has_script(asked)
    asked = plain_wording(asked)
    asked = _WHOLE.get(asked, asked)
    words = question_words(asked)
    if words <= _ASKING_FOR_NONE and not words >= _INTERIOR_MINISTER:
        return ()
    words = _first_of_all(words, asked)
    countries, embassy = countries_in(asked), bool(_EMBASSY & set(asked.split()))
    abroad = _HOME_ADVANTAGE_IN_PERSIAN if persian else _HOME_ADVANTAGE
    costs: dict[str, float] = {}
    for office in offices.offices.values():
        country = offices.country(office)
        if countries and countries != {country} and not embassy:
            continue
        cost = _cost(words, office, offices, persian=persian)
        if cost is not None:
            costs[office.id] = cost + (0.0 if countries or country == _HOME else abroad)
    best = min(costs.values(), default=_FARTHEST + 1)
    found = [offices.offices[name] for name, cost in costs.items() if cost <= best + _WEAK_COST / 2]
    return tuple(found) if best <= _FARTHEST and len(found) <= _MOST else ()


def _first_of_all(words: frozenset[str], asked: str) -> frozenset[str]:
    """Return the words with “first” where Iran's vice president is asked for, of whom there are a dozen."""
    bare = words in _VICE_PRESIDENT and countries_in(asked) <= {_HOME}
    return words | {"اول" if has_script(asked) else "first"} if bare else words


def countries_in(asked: str) -> set[str]:
    """Return the codes of the countries a question names."""
    if has_script(asked):
        return {_PERSIAN_STATES[word] for word in plain_wording(asked).split() if word in _PERSIAN_STATES}
    levelled = title_words(split_words(fold_key(asked)))
    named = {code for countries in levelled.countries for _, code in countries}
    return named or {code for word in fold_key(asked).split() if (code := country_of(word))}


def question_words(text: str) -> frozenset[str]:
    """Return the words of a question or a wording that tell what is meant, countries left out."""
    plain = plain_wording(text) if has_script(text) else fold_key(text)
    embassy = _EMBASSY & set(plain.split())  # sent by one country to another: both tell
    if has_script(text):
        said = [_state(word) if embassy else word for word in plain.split()]
        said = [word for word in said if embassy or word not in _PERSIAN_STATES]
    elif embassy:
        said = [_state(word) for word in fold_key(_POSSESSIVE.sub("", text)).split()]
    else:
        said = list(phrase(_POSSESSIVE.sub("", text)))
    levelled = [part for word in said for part in _MEANING.get(word, word).split()]
    return frozenset(word for word in levelled if word not in ("of", "the", "for", "to", "s"))


def _state(word: str) -> str:
    code = _PERSIAN_STATES.get(word) or country_of(word)
    return code if code and code != FOREIGN else word


def _cost(words: frozenset[str], office: Office, offices: Offices, *, persian: bool) -> float | None:
    """Return how far the closest wording is from the words asked; None where one word fits nowhere."""
    known = offices.wordings[office.id, persian]
    costs = [_distance(words, wording, known) for wording in known.wordings]
    return min((cost for cost in costs if cost is not None), default=None)


def _distance(words: frozenset[str], wording: frozenset[str], known: Known) -> float | None:
    beyond = words - wording
    roles = beyond & _HEADS if wording & (_HEADS | _LED) else frozenset()
    rest = {word for word in beyond - roles if not _joined(word, wording)}
    if rest - known.body - known.above - _WEAK:
        return None
    cost = _ROLE_COST * bool(roles)
    for word in rest:
        cost += _WEAK_COST if word in _WEAK else _BODY_COST if word in known.body else _UPPER_COST
    for word in wording - words:
        if word in _SECOND:
            cost += _ORDER_COST if word in _ORDERS and words & _SECOND else _SECOND_COST
        elif word in _WEAK or (roles and word in _HEADS | _LED):
            cost += _WEAK_COST
        elif not any(_joined(other, wording) for other in beyond):
            cost += _LEFT_OUT_COST if word in known.body else 1.0
    return cost


def _joined(word: str, wording: frozenset[str]) -> bool:
    """Tell whether a word is two words of the wording written as one: رئیسجمهور."""
    return has_script(word) and any(
        word[:cut] in wording and word[cut:] in wording for cut in range(2, len(word) - 1)
    )


def known_words(offices: Offices) -> Wordings:
    """Return the words of each wording of each office, and those of its bodies, by office and script."""
    return {
        (office.id, persian): _known(office, offices, persian=persian)
        for office in offices.offices.values()
        for persian in (False, True)
    }


def _known(office: Office, offices: Offices, *, persian: bool) -> Known:
    own = offices.organisations[office.organisation]
    names = _each(_texts(own, persian=persian))
    wordings = _each(_texts(office, persian=persian))
    other = [
        (wording - name) | another
        for wording in wordings
        for name in names
        if name < wording
        for another in names
    ]  # the body by its other names
    above = [name for body in offices.parents(own.id) for name in _each(_texts(body, persian=persian))]
    return Known(
        tuple(dict.fromkeys((*wordings, *other))), frozenset().union(*names), frozenset().union(*above)
    )


def _texts(named: Office | Organisation, *, persian: bool) -> tuple[str, ...]:
    return (named.persian, *named.also_persian) if persian else (named.english, *named.also_english)


def _each(texts: Iterable[str]) -> tuple[frozenset[str], ...]:
    return tuple(dict.fromkeys(words for text in texts if (words := question_words(text))))
