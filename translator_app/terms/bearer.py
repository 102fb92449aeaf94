"""is_from_abroad: whether the words beside a name give its bearer a post or origin in another country."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translator_app.text.tokens import sentence_start

if TYPE_CHECKING:
    from translator_app.core.span import Span

# Countries, and their adjectives, whose people bear names that Persian merely transcribes. Iran, Afghanistan
# and the Arab countries are left out: their names are read letter by letter.
_STATES = (
    "Albania(?:n)?|America(?:n)?|Argentin(?:a|e|ian)|Armenian?|Australian?|Austrian?|Azerbaijani?|Azeri"
    "|Bangladeshi?|Belarus(?:ian)?|Belgi(?:um|an)|Bolivian?|Bosnian?|Brazil(?:ian)?|Britain|British"
    "|Bulgarian?|Cambodian?|Canad(?:a|ian)|Chilean?|Chin(?:a|ese)|Colombian?|Croatian?|Cuban?"
    "|Cyp(?:rus|riot)|Czech(?: Republic)?|D(?:enmark|anish)|Dutch|Netherlands|Ecuador(?:ian|ean)?|EU"
    "|European Union|English|England|Estonian?|Ethiopian?|Finland|Finnish|France|French|Georgian?|German"
    "|Germany|Ghana(?:ian)?|Gree(?:ce|k)|Holland|Hungar(?:y|ian)|Icelandic?|India|Indian|Indonesian?"
    "|Ireland|Irish|Israeli?|Ital(?:y|ian)|Japan(?:ese)?|Kazakh(?:stan)?i?|Kenyan?|Korean?|North Korean?"
    "|South Korean?|Kyrgyz(?:stan)?i?|Latvian?|Lithuanian?|Malaysian?|Mexic(?:o|an)|Moldovan?|Mongolian?"
    "|Myanmar|Nepal(?:i|ese)?|New Zealand|Nicaraguan?|Nigerian?|Norw(?:ay|egian)|Pakistani?|Philippine"
    "|Poland|Polish|Portug(?:al|uese)|Romanian?|Russian?|Scot(?:land|tish)|Serbian?|Singapore(?:an)?"
    "|Slovak(?:ia|ian)?|Sloven(?:ia|ian)|South African?|Soviet(?: Union)?|Spain|Spanish|Sri Lankan?"
    "|Swed(?:en|ish)|Swiss|Switzerland|Tajik(?:istan)?i?|Thai(?:land)?|Turk(?:ey|ish)|Türkiye"
    "|Turkmen(?:istan)?i?|UK|US|U\\.S\\.|U\\.K\\.|UN|Ukrain(?:e|ian)|United Kingdom|United Nations"
    "|United States|Uzbek(?:istan)?i?|Vatican|Venezuelan?|Vietnam(?:ese)?|Welsh"
)
_POSTS = (
    "acting actor actress adviser advisor affairs air ambassador analyst armed army assembly assistant "
    "attorney author bishop boss business businessman businesswoman captain cardinal ceo chair chairman "
    "chairwoman chancellor charge chief colonel columnist commander commissioner composer congressman "
    "congresswoman consul coordinator correspondent council counterpart deputy defence defense delegate "
    "diplomat director director-general economist economy editor energy envoy ex-president executive "
    "external exterior film finance first foreign former general governor head health high historian home "
    "interior intelligence interim jazz journalist judge justice king lady late lawmaker lawyer leader "
    "leading legislator lieutenant lord major marshal mayor military minister ministry monarch mp "
    "national navy negotiator nobel novelist nuclear officer official oil opposition orientalist outgoing "
    "painter parliament parliamentary party permanent philanthropist philosopher physicist poet police "
    "policy political politician pope premier president president-elect presidential press prime prince "
    "princess professor prosecutor queen reporter representative representatives researcher retired "
    "scholar scientist secretary secretary-general security senate senator senior singer soldier "
    "spokesman spokesperson spokeswoman staff star state sultan then-president top trade treasury tsar "
    "under undersecretary veteran vice vice-president writer of and the sir dr mr mrs ms gen col lt"
).split()
_POST = f"(?:(?:{'|'.join(sorted(_POSTS, key=len, reverse=True))})\\b)"
_LINK = r"['’]?s?[\s,.-]+"  # what parts the words of a title
_NEAR = 90
_NAMED = re.compile(
    rf"(?<![\w-])(?<!for )(?<!to )(?<!with )(?:{_STATES})\b['’]?s?[\s,.]*(?i:{_POST}{_LINK}){{1,9}}"
    r"(?:(?:to|in|at) [A-Z]\w+[\s,]+)?[\"“*_]*\Z"
)
_OFFICE_BEFORE = re.compile(rf"\b(?i:{_POST}[\s,-]+){{1,9}}of (?:the )?(?:{_STATES})[\s,]*\Z")
_AFTER = re.compile(
    rf"[\s)\]\"”*_]*(?:,|\bis\b|\bwas\b|—|–)?\s*(?i:(?:an?|the|who|is|was|then|also)\s+)*"
    rf"(?:(?:{_STATES})\b['’]?s?\s+(?i:{_POST})|(?i:{_POST}[\s-]+){{1,9}}of (?:the )?(?:{_STATES})\b)"
)


def is_from_abroad(text: str, english: Span, run: Span) -> bool:
    """Tell whether a title before the name at `english`, or behind its Persian `run`, is of another country.

    Only a country that the title itself names counts: in “the Turkish police took …” and “in Turkey …” the
    bearer may be anybody.
    """
    first, last = min(english.start, run.start), max(english.end, run.end)
    before = text[max(sentence_start(text, first, within=_NEAR), first - _NEAR) : first]
    if _NAMED.search(before) or _OFFICE_BEFORE.search(before):
        return True
    return _AFTER.match(text, last, last + _NEAR) is not None
