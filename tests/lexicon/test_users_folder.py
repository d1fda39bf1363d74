"""A user's folder of word tables: what it adds is known, a mistake in it is told in one line with file and entry."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

import cli
from models.raw import RawDocument
from models.record import Record
from pipeline.lexicon import Lexicon, LexiconError
from pipeline.lexicon.loading import shipped_tables
from pipeline.running.extractor import Extractor


def folder(tmp_path: Path, name: str, content: str) -> Path:
    (tmp_path / f"{name}.toml").write_text(content, "utf-8")
    return tmp_path


# ---- what is added is known --------------------------------------------------------------------------------


def test_a_body_with_its_acronym(tmp_path: Path) -> None:
    added = '[[bodies]]\nname = "ministère des Sources"\nacronyms = ["Minsource"]\ntype = "ministry"\ncountry = "CM"\n'
    body = Lexicon(folder(tmp_path, "known_bodies", added)).known_bodies.expand("Minsource")
    assert body is not None
    assert (body.name, body.type) == ("ministère des Sources", "ministry")
    assert Lexicon().known_bodies.expand("Minsource") is None


def test_a_head_noun_and_the_office_that_goes_with_it(tmp_path: Path) -> None:
    folder(tmp_path, "bodies", 'heads = [{ singular = "surintendance", gender = "f", type = "ministry" }]')
    title = 'forms = ["surintendant", "surintendante", "surintendants", "surintendantes"]'
    folder(tmp_path, "titles", f'titles = [{{ {title}, body = "derived", body_head = "surintendance" }}]')
    lexicon = Lexicon(tmp_path)
    assert lexicon.bodies.type_of("surintendance") == "ministry"
    assert lexicon.titles.titles.find("surintendantes")[0].title.body_head == "surintendance"


def test_an_instrument(tmp_path: Path) -> None:
    added = '[[instruments]]\nforms = ["pacte des sources"]\nkind = "charter"\ngender = "m"\n'
    forms = Lexicon(folder(tmp_path, "instruments", added)).instruments.forms
    found = forms.match(["pactes", "des", "sources"], 0)
    assert found is not None
    assert (found[0], found[1].kind, found[1].plural) == (3, "charter", True)


def test_an_outlet_and_a_phrase_of_its_pages(tmp_path: Path) -> None:
    folder(tmp_path, "outlets", '[[outlets]]\nname = "Le Petit Wouri"\ndomains = ["wouri.example"]\n')
    folder(tmp_path, "furniture", 'service_leads = ["Le coin des annonces"]')
    lexicon = Lexicon(tmp_path)
    assert lexicon.outlets.at("www.wouri.example") == "Le Petit Wouri"
    assert "Le coin des annonces" in lexicon.furniture.service_leads


def test_lists_inside_a_field_grow_too(tmp_path: Path) -> None:
    folder(tmp_path, "towns", '[towns]\nCM = ["Ndokayo"]\n')
    folder(tmp_path, "actors", '[plurals]\nbody = ["confréries"]\n')
    lexicon = Lexicon(tmp_path)
    assert "Ndokayo" in lexicon.towns and "Yaoundé" in lexicon.towns
    assert lexicon.actors.plurals["confréries"] == lexicon.actors.plurals["banques"] == "body"


def test_a_list_that_entries_share_grows_for_all_of_them(tmp_path: Path) -> None:
    content = """
        [lists]
        their_alliance = ["leur amarrage"]
        leurs_eaux = ["leurs eaux", "leurs sources"]
        [[pacts]]
        infinitive = "arrimer"
        class = "er"
        then = ["@leurs_eaux", "leurs puits"]
        with = ["à", "@to_theirs"]
        kind = "partnership"
    """
    shipped, own = Lexicon().pacts, Lexicon(folder(tmp_path, "pacts", content)).pacts
    for verb in ("scellent", "formalisent"):
        assert shipped.at([verb, "leur", "amarrage"], 0) is None
        assert own.at([verb, "leur", "amarrage"], 0) is not None
        assert own.at([verb, "leur", "alliance"], 0) is not None
    for words in (["leurs", "sources"], ["leurs", "puits"]):
        assert own.at(["arriment", *words], 0) is not None
    _, arrimer = own.forms["arriment"][0]
    assert arrimer.before_other.match(["à", "ceux", "de"], 0) == (3, True)


def test_other_files_and_a_byte_order_mark_are_no_harm(tmp_path: Path) -> None:
    (tmp_path / "LISEZMOI.txt").write_text("Nos tables")
    (tmp_path / "idioms.toml").write_bytes(b"\xef\xbb\xbf" + b'phrases = ["accord de guitare"]')
    assert Lexicon(tmp_path).instruments.idioms.match(["accord", "de", "guitare"], 0)


def test_the_records_know_the_added_ministries(tmp_path: Path) -> None:
    """The whole way, for a short name and for a kind of ministry of its own."""
    folder(
        tmp_path,
        "known_bodies",
        '[[bodies]]\nname = "ministère des Sources"\nacronyms = ["Minsource"]\ntype = "ministry"',
    )
    folder(tmp_path, "bodies", 'heads = [{ singular = "surintendance", gender = "f", type = "ministry" }]')
    title = 'forms = ["surintendant", "surintendante", "surintendants", "surintendantes"]'
    folder(tmp_path, "titles", f'titles = [{{ {title}, body = "derived", body_head = "surintendance" }}]')
    text = (
        "Les mines\n\nLe Minsource et la société Ponts du Midi ont signé mardi une convention. Le surintendant "
        "des Carrières, Blaise Tchoungui, et la société Terres du Sud ont signé un accord."
    )
    document = RawDocument("a", "a.txt", "0" * 64, text, "text")
    kinds = []
    for lexicon in (Lexicon(), Lexicon(tmp_path)):
        record = Extractor(lexicon).extract(document)
        assert isinstance(record, Record)
        kinds.append({party.name: party.type for agreement in record.agreements for party in agreement.parties})
    assert kinds[0].get("Minsource") != "ministry"
    assert "surintendance des Carrières" not in kinds[0]
    assert kinds[1]["Minsource"] == kinds[1]["surintendance des Carrières"] == "ministry"


# ---- mistakes ----------------------------------------------------------------------------------------------

# table, content, what the one line tells after the file
MISTAKES = [
    (
        "known_bodies",
        '[[bodies]]\nname = "X"\ncountry = "cm"',
        "bodies, entry 1 «X», country: «cm» must match ^[A-Z]{2}$",
    ),
    ("known_bodies", '[[bodies]]\nname = "X"\n[[bodies]]\nnom = "Y"', "bodies, entry 2 «Y», name: is missing"),
    ("known_bodies", '[[bodies]]\nname = "X"\nsort = "a"', "bodies, entry 1 «X», sort: there is no field of that name"),
    ("known_bodies", '[[bodies]]\nname = "X"\nacronyms = "Y"', "acronyms: must be a list in square brackets"),
    ("known_bodies", 'bodies = ["X"]', "bodies, entry 1: must be an entry with fields"),
    ("known_bodies", 'ministries = ["X"]', "ministries: there is no field of that name"),
    ("known_bodies", "bodies = [", "not valid TOML: "),
    ("known_bodies", '[[bodies]]\nname = "X"\n[[bodies]]\nname = "X"', "«X (international)» stands there twice"),
    ("outlets", '[[outlets]]\nname = "Le Monde"\ndomains = ["lemonde.fr"]', "is in the shipped table already"),
    ("instruments", '[[instruments]]\nforms = ["accord"]\nkind = "treaty"\ngender = "m"', "«accord» is in the shipped"),
    (
        "instruments",
        '[[instruments]]\nforms = ["pli"]\nkind = "pact"\ngender = "m"',
        "entry 1 «pli», kind: Input should",
    ),
    ("titles", '[[titles]]\nforms = ["un", "deux"]', "titles, entry 1 «un», forms"),
    ("titles", '[[titles]]\nforms = ["a", "b", "c", "d"]\nbody = "derived"', 'body_head is for body = "derived"'),
    ("towns", '[towns]\nMA = ["Rabat"]', "towns, MA: «Rabat» is in the shipped table already"),
    ("furniture", 'service_leads = [" "]', "service_leads: an empty entry"),
    ("furniture", "service_leads = [3]", "service_leads, entry 1: must be text in quotes"),
    ("connectors", 'with = ["avec"]', "with: «avec» is in the shipped table already"),
    ("actors", '[councils]\n"conseil régional" = "x"', "councils: «conseil régional» is already known"),
    (
        "pacts",
        '[[pacts]]\ninfinitive = "arrimer"\nkind = "partnership"\nthen = ["@leur_alliance"]',
        "pacts, «arrimer»: there is no list «leur_alliance» in [lists]; there are a_collaboration, ",
    ),
    ("pacts", '[lists]\nleurs_eaux = ["leurs eaux"]', "lists, «leurs_eaux»: no entry uses it"),
    (
        "pacts",
        '[[pacts]]\ninfinitive = "arrimer"\nkind = "partnership"\nthen = ["@their_alliance", "leurs liens"]',
        "pacts, «arrimer»: «leurs liens» stands there twice, with its lists",
    ),
    (
        "pacts",
        '[lists]\ntheir_forces = ["leurs forces"]',
        "lists, their_forces: «leurs forces» is in the shipped table",
    ),
    ("ministeres", "", "no table of that name; there are actors, bodies, calendar"),
    ("rule_precision", "records = 1", "no table of that name"),
]


@pytest.mark.parametrize(("table", "content", "told"), MISTAKES, ids=lambda value: str(value)[:24])
def test_a_mistake_is_told_with_its_place(tmp_path: Path, table: str, content: str, told: str) -> None:
    with pytest.raises(LexiconError) as raised:
        Lexicon(folder(tmp_path, table, content))
    message = str(raised.value)
    assert message.startswith(f"{tmp_path}/{table}.toml: ")
    assert told in message
    assert "\n" not in message


def test_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    (tmp_path / "idioms.toml").write_bytes('phrases = ["accord à part"]'.encode("cp1252"))
    with pytest.raises(LexiconError, match=r"idioms\.toml: not UTF-8"):
        Lexicon(tmp_path)


def test_a_mistake_in_a_sites_file(tmp_path: Path) -> None:
    (tmp_path / "sites").mkdir()
    (tmp_path / "sites" / "a.toml").write_text('hosts = ["a.example"]\ndrop = ["> p"]')
    with pytest.raises(LexiconError, match=r"sites/a\.toml: drop: «> p» is no selector"):
        Lexicon(tmp_path)


@pytest.mark.parametrize("table", [name for name in shipped_tables() if not name.startswith("rule")])
def test_every_table_can_be_added_to(tmp_path: Path, table: str) -> None:
    """An empty file of each name is read without complaint, nonsense in each is refused."""
    assert Lexicon(folder(tmp_path, table, "# nothing yet\n")).extra == tmp_path
    with pytest.raises(LexiconError, match="nonsense: there is no field of that name"):
        Lexicon(folder(tmp_path, table, 'nonsense = ["x"]'))


@pytest.mark.parametrize("command", ["run", "extract", "clean", "meta", "show", "explain"])
def test_every_command_ends_with_2_and_one_line(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    article = tmp_path / "a.txt"
    article.write_text("Le Togo et le Bénin ont signé un accord de pêche, mardi à Lomé.", "utf-8")
    tables = tmp_path / "tables"
    tables.mkdir()
    folder(tables, "known_bodies", '[[bodies]]\nnom = "X"')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["signataire", command, str(article), "--lexicon", str(tables)])
    with pytest.raises(SystemExit) as end:
        cli.main()
    captured = capfd.readouterr()
    assert end.value.code == 2
    assert captured.out == ""
    assert captured.err == f"signataire: {tables}/known_bodies.toml: bodies, entry 1 «X», name: is missing\n"
