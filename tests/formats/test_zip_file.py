"""A packed file is the same for the same parts, whenever it is made."""

import io
import zipfile

from translator_app.formats.zip_file import zipped

PARTS = {"mimetype": "text/x", "a/b.xml": "<a>سلام</a>"}


def test_parts_come_back_in_their_order():
    with zipfile.ZipFile(io.BytesIO(zipped(PARTS, plain="mimetype"))) as file:
        assert {name: file.read(name).decode() for name in file.namelist()} == PARTS
        assert [about.compress_type for about in file.infolist()] == [
            zipfile.ZIP_STORED,
            zipfile.ZIP_DEFLATED,
        ]


def test_the_clock_does_not_show():
    with zipfile.ZipFile(io.BytesIO(zipped(PARTS))) as file:
        assert {about.date_time for about in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
