"""A small invented state of affairs: two bodies easily mistaken, their heads, and a neighbour's minister."""

from __future__ import annotations

import datetime

DAY = datetime.date(2019, 6, 24)
OFFICES = """
[[organisation]]
id = "iran"
en = "Islamic Republic of Iran"
fa = "جمهوری اسلامی ایران"
also_en = ["Iran"]
country = "IR"

[[organisation]]
id = "army"
en = "Islamic Republic of Iran Army"
fa = "ارتش جمهوری اسلامی ایران"
also_en = ["Artesh", "Iranian Army"]
parent = "iran"
country = "IR"
confusable = ["guards"]

[[organisation]]
id = "army-river-force"
en = "Army River Forces"
fa = "نیروی رودخانه‌ای ارتش"
also_en = ["Artesh River Force"]
parent = "army"
country = "IR"
confusable = ["guards-river-force"]

[[organisation]]
id = "guards"
en = "Revolutionary Guards"
fa = "سپاه پاسداران"
also_en = ["IRGC"]
parent = "iran"
country = "IR"
confusable = ["army"]

[[organisation]]
id = "guards-river-force"
en = "IRGC River Forces"
fa = "نیروی رودخانه‌ای سپاه"
parent = "guards"
country = "IR"
confusable = ["army-river-force"]

[[organisation]]
id = "water-ministry"
en = "Ministry of Water"
fa = "وزارت آب"
also_en = ["Water Ministry"]
parent = "iran"
country = "IR"

[[organisation]]
id = "iraq-water-ministry"
en = "Ministry of Water of Iraq"
fa = "وزارت آب عراق"
also_en = ["Iraqi Water Ministry"]
country = "IQ"

[[office]]
id = "army-river-commander"
en = "Commander of the Army River Forces"
fa = "فرمانده نیروی رودخانه‌ای ارتش"
also_en = ["river forces commander"]
organisation = "army-river-force"

[[office]]
id = "guards-river-commander"
en = "Commander of the IRGC River Forces"
fa = "فرمانده نیروی رودخانه‌ای سپاه"
organisation = "guards-river-force"

[[office]]
id = "army-commander"
en = "Commander-in-Chief of the Army"
fa = "فرمانده کل ارتش"
also_en = ["Army Commander"]
organisation = "army"

[[office]]
id = "army-deputy"
en = "Deputy Commander-in-Chief of the Army"
fa = "جانشین فرمانده کل ارتش"
organisation = "army"

[[office]]
id = "water-minister"
en = "Minister of Water"
fa = "وزیر آب"
organisation = "water-ministry"

[[office]]
id = "iraq-water-minister"
en = "Minister of Water of Iraq"
fa = "وزیر آب عراق"
organisation = "iraq-water-ministry"

[[holder]]
office = "army-river-commander"
person_en = "Parviz Sohrabi"
person_fa = "پرویز سهرابی"
from = 2010-02-01
until = 2016-11-19
source = "list one"
verified = true

[[holder]]
office = "army-river-commander"
person_en = "Kiumars Daneshvar"
person_fa = "کیومرث دانشور"
also_en = ["Kioumars Daneshvar"]
rank = "brigadier"
from = 2016-11-19
source = "list two"
verified = true

[[holder]]
office = "guards-river-commander"
person_en = "Bahman Foroughi"
person_fa = "بهمن فروغی"
from = "2012"
until = "2021-05"
source = "list three"
verified = true

[[holder]]
office = "army-commander"
person_en = "Reza Varjavandi"
person_fa = "رضا ورجاوندی"
from = 2018-01-01
source = "list four"
verified = false

[[holder]]
office = "army-deputy"
person_en = "Nader Tavasolian"
person_fa = "نادر توسلیان"
from = 2018-01-01
source = "list four"
verified = true

[[holder]]
office = "water-minister"
person_en = "Leila Kaviani"
person_fa = "لیلا کاویانی"
from = 2017-08-20
until = 2021-08-25
source = "list five"
verified = true

[[holder]]
office = "water-minister"
person_en = "Hamid Sotoudeh"
person_fa = "سید حمید ستوده"
from = 2021-08-25
until = 2024-08-21
source = "list five"
verified = true

[[holder]]
office = "iraq-water-minister"
person_en = "Falih al-Zubaidi"
person_fa = "فالح الزبیدی"
from = 2018-10-25
until = 2020-05-07
source = "list six"
verified = true

[[rank]]
id = "brigadier"
en = "Brigadier General"
fa = "سرتیپ"
order = 4

[[rank]]
id = "major-general"
en = "Major General"
fa = "سرلشکر"
order = 3

[checked]
army = 2020-01-01
army-river-force = 2022-04-15
"""


def write_offices(folder, text=OFFICES):
    """Write `text` as the only file of `folder`."""
    (folder / "offices.toml").write_text(text, encoding="utf-8")
    return folder
