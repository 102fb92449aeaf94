"""defined_as: what the words behind a name say it is."""

import pytest

from translator_app.core.kind import Kind
from translator_app.terms.definition import defined_as


@pytest.mark.parametrize(
    ("after", "kind"),
    [
        (") is a village in the Dareh district.", Kind.PLACE),
        (", also Naqle) is a city and port.", Kind.PLACE),
        (") (also spelt Naqle) is a thick soup.", Kind.CONCEPT),
        ("; born 1 May 1961) is a surveyor", Kind.PERSON),
        ("; 3 March 1922 – 4 May 1980) kept the road", Kind.PERSON),
        ("), a friend of hers, was an influential poet and painter.", Kind.PERSON),
        (") was the mayor of Ilam.", Kind.PERSON),
        (") is a male given name.", Kind.PERSON),
        (") is a party founded in 1980.", Kind.ORGANISATION),
        (") is a film by her.", Kind.WORK),
        (" by Parviz Sohrabi, page 30", Kind.WORK),
        (") is an honorific title.", Kind.TITLE),
        (") came home.", None),
        (") is a thing.", None),
        ("", None),
        (") kept quiet. It is a village.", None),
    ],
)
def test_a_definition_tells_the_kind(after, kind, heads):
    assert defined_as(after, heads) is kind
