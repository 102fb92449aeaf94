"""find_embedded: every run with its English, kind, language and later mentions."""

from hypothesis import given, settings
from hypothesis import strategies as st

from translator_app.core.kind import Kind
from translator_app.terms.find import find_embedded, find_known

PIECES = (
    "Parviz Sohrabi (پرویز سهرابی)", " came. ", "Sohrabi", "پل", "(", ")", "[", "\n", " ", "the ",
    "Dareh crossing (گذرگاه دره)",     "ISNA", "ایسنا", "(Persian: ", "– ", "General ", "’s", "1361", "پرویز",
)  # fmt: skip


def embedded(text, evidence_of):
    return find_embedded(evidence_of(text), "press")


def test_terms_are_numbered_in_the_order_of_the_text(evidence_of):
    terms = embedded("Dareh crossing (گذرگاه دره), Parviz Sohrabi (پرویز سهرابی) and پل.", evidence_of)
    assert [term.number for term in terms] == [1, 2, 3]
    assert [term.kind for term in terms[:2]] == [Kind.PLACE, Kind.PERSON]


def test_a_person_is_compared_letter_by_letter(evidence_of):
    (term,) = embedded("Parviz Sohrabi (پرویز سهرابی) came.", evidence_of)
    assert term.comparison.verdict == "ok"
    assert term.language == "fa"


def test_an_idea_is_not(evidence_of):
    (term,) = embedded("He spoke of a resistance budget (بودجه مقاومتی).", evidence_of)
    assert term.kind is Kind.CONCEPT
    assert term.comparison is None


def test_a_bearer_from_an_arab_country_is_read_as_arabic(evidence_of):
    (term,) = embedded("The Iraqi writer Salim Karim (سلیم کریم) came.", evidence_of)
    assert term.language == "ar"


def test_a_glossary_name_brings_its_entry_and_kind(evidence_of):
    (term,) = embedded("The agency ISNA (ایسنا) wrote.", evidence_of)
    assert term.entry.english == "ISNA" or "ISNA" in term.entry.id.upper()
    assert term.kind is Kind.ORGANISATION


def test_a_run_without_english_is_a_term_all_the_same(evidence_of):
    (term,) = embedded("Later it rained. (باران)", evidence_of)
    assert (term.english, term.kind, term.why) == (None, Kind.OTHER, "No English beside it renders it.")


def test_terms_in_the_page_s_furniture_are_folded(evidence_of):
    text = "Home | News | فارسی\n\nTwo provinces share one bridge\n\n"
    text += "The bridge of Parviz Sohrabi (پرویز سهرابی) is shut for now."
    assert [term.folded for term in embedded(text, evidence_of)] == [True, False]


def test_later_mentions_belong_to_the_term(evidence_of):
    text = "Parviz Sohrabi (پرویز سهرابی) came. Sohrabi left."
    (term,) = embedded(text, evidence_of)
    assert [span.of(text) for span in term.mentions] == ["Sohrabi"]


def test_a_name_across_a_line_end_is_paired(evidence_of):
    text = "The bridge of Parviz Sohrabi (پرویز\nسهرابی) is shut."
    (term,) = embedded(text, evidence_of)
    assert term.english.of(text) == "Parviz Sohrabi"


def known(text, evidence_of):
    evidence = evidence_of(text)
    return [
        (name.entry.persian, [span.of(text) for span in name.spans])
        for name in find_known(evidence, find_embedded(evidence, "press"))
    ]


def test_a_glossary_name_in_english_alone_is_known_with_all_its_places(evidence_of):
    assert known("First ISNA wrote it, then ISNA took it back.", evidence_of) == [("ایسنا", ["ISNA", "ISNA"])]


def test_a_name_that_has_its_persian_is_not_offered(evidence_of):
    assert known("ISNA (ایسنا) wrote it, then ISNA took it back.", evidence_of) == []


@settings(max_examples=60)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_spans_always_stand_in_the_text_and_mentions_behind_the_pair(evidence_of, text):
    if not text.strip():
        return
    terms = embedded(text, evidence_of)
    assert [term.number for term in terms] == list(range(1, len(terms) + 1))
    for term in terms:
        for span in (term.persian, term.english, *term.mentions):
            assert span is None or (len(span) and span.end <= len(text))
        assert term.english is None or not term.english.overlaps(term.persian)
        assert all(span.start >= term.persian.end for span in term.mentions)
    assert embedded(text, evidence_of) == terms
