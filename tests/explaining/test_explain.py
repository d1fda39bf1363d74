"""French articles: what each value rests on, and what the other sentences lacked."""

from __future__ import annotations

import re

import pytest

from models.explanation import Explanation, Silence
from models.raw import RawDocument
from pipeline.lexicon import Lexicon
from pipeline.running.extractor import Extractor
from pipeline.writing.explained import explanation_json, explanation_text

LEAD = "Le conseil s'est réuni hier soir dans la grande salle de la mairie, devant une assistance nombreuse."
SIGNED = (
    "La commune de Valmorel et la société Ponts du Midi ont signé mercredi une convention pour "
    "la reconstruction du pont."
)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(Lexicon())


def explained(extractor: Extractor, *paragraphs: str) -> Explanation:
    text = "\n\n".join(["Le pont sera reconstruit", *paragraphs])
    explanation = extractor.explain(RawDocument("a", "a.txt", "0" * 64, text, "text"))
    assert isinstance(explanation, Explanation), explanation
    return explanation


def silences(extractor: Extractor, *sentences: str) -> dict[str, Silence]:
    found = explained(extractor, " ".join([LEAD, *sentences])).silences
    return {silence.sentence.text: silence for silence in found}


# ---- why not -----------------------------------------------------------------------------------------------

# sentence → (what it lacks, the nearest rule)
LACKING = {
    "La commune et l'entreprise n'ont pas signé de convention.": ("negated", "trigger.active"),
    "Aucun accord n'a été signé entre le Togo et le Bénin.": ("negated", "trigger.passive"),
    "Le maire refuse de signer une convention avec la société Ponts du Midi.": ("not-done", "trigger.infinitive"),
    "Si un accord était trouvé, le Togo et le Bénin rouvriraient le pont.": ("hypothesis", "trigger.passive"),
    "Les négociations d'un accord entre le Togo et le Bénin ont échoué.": ("failed", "trigger.act-noun"),
    "La convention collective du transport s'applique à tous les conducteurs.": ("idiom", None),
    "Le partenariat profite aux habitants du quartier.": ("no-verb", None),
    "Le texte a été signé dans la soirée.": ("points-back", "trigger.passive"),
    "Trois accords ont été signés dans la soirée.": ("no-party", "trigger.passive"),
}


@pytest.mark.parametrize("sentence", LACKING)
def test_what_a_sentence_lacks(extractor: Extractor, sentence: str) -> None:
    lacks, rule = LACKING[sentence]
    silence = silences(extractor, sentence)[sentence]
    assert silence.lacks == lacks
    assert (silence.rule.name if silence.rule else None) == rule
    assert silence.says == Lexicon().rules.reasons[lacks].says
    assert silence.words


def test_the_one_party_that_was_found_is_named(extractor: Extractor) -> None:
    sentence = "Un accord avec le Syndicat des eaux de Blois serait utile."
    silence = silences(extractor, sentence)[sentence]
    assert silence.lacks == "one-party"
    assert silence.parties == ["Syndicat des eaux de Blois"]


def test_an_announcement_is_told_by_its_parts(extractor: Extractor) -> None:
    announced = "La ville de Tours a signé deux conventions."
    found = silences(
        extractor,
        announced,
        "La première a été signée avec la région Centre.",
        "La seconde a été signée avec l'université de Blois.",
    )
    assert {text: silence.lacks for text, silence in found.items()} == {announced: "told-one-by-one"}


def test_sentences_that_speak_of_nothing_are_not_listed(extractor: Extractor) -> None:
    assert silences(extractor, "Il fera beau demain sur toute la côte.", "Le maire s'est félicité des travaux.") == {}


def test_the_sentences_of_a_record_are_not_listed(extractor: Extractor) -> None:
    assert explained(extractor, SIGNED).silences == []


# ---- why ---------------------------------------------------------------------------------------------------


def test_each_value_with_its_words_and_rules(extractor: Extractor) -> None:
    by = "Le texte a été paraphé par Paul Giraud, maire de Valmorel, en présence du préfet, Luc Morel."
    [agreement] = explained(extractor, f"{SIGNED} {by}").agreements
    found = {(g.slot, g.value): ([span.text for span in g.words], g.rules) for g in agreement.grounds}
    assert found[("party", "Ponts du Midi")] == (["société Ponts du Midi"], ["signers.subject"])
    assert found[("signatory", "Paul Giraud")] == (["Paul Giraud"], ["signers.by"])
    assert found[("attendee", "Luc Morel")] == (["Luc Morel"], ["attendees.presence"])
    assert found[("status", "signed")][0] == ["ont signé"]
    assert found[("kind", "convention")][0] == ["convention"]
    assert found[("subject", "la reconstruction du pont")][0] == ["la reconstruction du pont"]


def test_every_rule_comes_with_words_and_figures(extractor: Extractor) -> None:
    [agreement] = explained(extractor, SIGNED).agreements
    assert {rule.name for rule in agreement.rules} >= {"trigger.active", "signers.subject"}
    for rule in agreement.rules:
        assert rule.says
        assert rule.example
        if rule.fired is not None:
            assert rule.right is not None and 0 <= rule.right <= rule.fired


def test_it_explains_the_record_that_is_written(extractor: Extractor) -> None:
    document = RawDocument("a", "a.txt", "0" * 64, f"Le pont\n\n{SIGNED}", "text")
    record, explanation = extractor.extract(document), extractor.explain(document)
    assert isinstance(explanation, Explanation)
    told = [(a.id, a.kind, a.status, a.confidence, a.evidence) for a in getattr(record, "agreements", [])]
    assert told == [(a.id, a.kind, a.status, a.confidence, a.evidence) for a in explanation.agreements]
    assert told


# ---- as text -----------------------------------------------------------------------------------------------


def test_text_of_others_stays_on_its_line(extractor: Extractor) -> None:
    text = explanation_text(explained(extractor, f"{SIGNED}\u202e", LEAD))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "   signatory" not in text
    assert any(line.startswith("   party      «commune de Valmorel»") for line in text.splitlines())


def test_no_agreement_is_said_so(extractor: Extractor) -> None:
    assert "no agreement found" in explanation_text(explained(extractor, LEAD)).splitlines()


def test_json_is_one_line_and_reads_back(extractor: Extractor) -> None:
    explanation = explained(extractor, SIGNED)
    line = explanation_json(explanation)
    assert line.count("\n") == 1
    assert Explanation.model_validate_json(line) == explanation
