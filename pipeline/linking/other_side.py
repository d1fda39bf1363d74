"""One party is named and the other described: «l'accord entre Téhéran et six puissances», «avec ses créanciers».

Such an agreement is told with the one name: the contract asks for two parties of which one is named.
"""

from __future__ import annotations

from itertools import pairwise

from models.annotation import Actor, AnnotatedArticle, Word
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.lexicon.grammar import Grammar
from pipeline.linking.drafts import Draft
from pipeline.rules.sides.holding import LEFT
from pipeline.rules.sides.of_members import told_as_members
from pipeline.rules.sides.others_beside import ONE_OR_ANY, others_beside, others_with

_REPORTED = frozenset({"signed", "planned", "past", "renewed"})


def other_side_described(statement: Statement, draft: Draft, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """Does the statement tell of another side than the one party of ``draft``, whoever it is?"""
    return (
        _signed_with_another(statement, draft)
        or _won(statement, draft, lexicon)
        or LEFT in statement.rules
        or _between_one_and_others(statement, annotated, lexicon.grammar)
        or _among_members(statement, annotated, lexicon)
        or _beside_others(statement, annotated, lexicon)
        or _with_several(statement, annotated, lexicon)
        or _signed_by_unnamed(statement, annotated, lexicon)
    )


def _won(statement: Statement, draft: Draft, lexicon: Lexicon) -> bool:
    """«Nordis a remporté le contrat de signalisation du métro»: from whom is not told, but somebody gives it."""
    instrument = statement.instrument
    if instrument is None or instrument.kind != "contract" or instrument.plural or statement.dropped is not None:
        return False
    verb = statement.cues[0].text.split()[-1].lower() if statement.cues else ""
    taken = any(form.lemma in lexicon.verbs.taking for form in lexicon.verbs.forms.get(verb, ()))
    named = statement.subject is not None or statement.naming is not None
    acting = draft.parties[0].actor in statement.signers and draft.parties[0].actor.person is None
    return taken and named and acting and statement.status in _REPORTED


def _among_members(statement: Statement, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«Les Vingt-Sept sont parvenus à un accord»: with one another."""
    acting = statement.effect in ("sign", "renew") and statement.dropped is None and statement.status in _REPORTED
    instrument = statement.instrument
    if not acting or instrument is None or instrument.strength != "strong" or len(statement.signers) != 1:
        return False
    return told_as_members(annotated.words, statement.signers[0], lexicon)


def _signed_by_unnamed(statement: Statement, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«Certaines enseignes ont conclu mardi un accord avec le gouvernement»: with whom is named, not who."""
    instrument = statement.instrument
    if instrument is None or instrument.strength != "strong" or not statement.strong or statement.signers:
        return False
    if not {"trigger.active", "parties.with"} <= set(statement.rules) or len(statement.parties) != 1:
        return False
    if statement.parties[0].plural is not None or statement.status not in ("signed", "past", "planned"):
        return False
    sentence = annotated.sentences[statement.sentence]
    opening = annotated.words[sentence.first : instrument.first]
    grammar = lexicon.grammar
    several = grammar.some - ONE_OR_ANY
    unnamed = any(a.low in several and b.pos in ("NOUN", "ADJ") and not b.capital for a, b in pairwise(opening))
    return unnamed and not grammar.subjects & {w.low for w in opening}


def _between_one_and_others(statement: Statement, annotated: AnnotatedArticle, grammar: Grammar) -> bool:
    """«l'accord conclu entre (par) Téhéran et cinq grandes puissances»: one side is named, the other described."""
    instrument = statement.instrument
    if instrument is None or instrument.strength != "strong" or statement.dropped is not None:
        return False
    between, by = "parties.between" in statement.rules, "signers.by" in statement.rules
    sides = statement.parties if between else statement.signers if by else []
    known = instrument.reference == "definite" and not instrument.plural  # «L'accord entre A et les six puissances»
    if len(sides) != 1 or (statement.effect is None and not known):
        return False
    body = sides[0].body
    if sides[0].plural is not None or sides[0].person is not None or body is None or body.anaphor:
        return False
    return _described_behind(annotated.words, sides[0]) or _described_before(annotated.words, sides[0], grammar)


def _described_behind(words: list[Word], side: Actor) -> bool:
    """«(entre) Téhéran | et six puissances»."""
    following = words[side.last : side.last + 3]
    if len(following) < 3 or following[0].low != "et":
        return False
    return following[1].pos in ("NUM", "DET") and following[2].pos in ("NOUN", "ADJ")


def _described_before(words: list[Word], side: Actor, grammar: Grammar) -> bool:
    """«(entre) six puissances et | Téhéran»: counted, or several of a sort."""
    before = words[max(side.first - 4, 0) : side.first]
    if len(before) < 4 or before[-1].low != "et" or before[-2].pos != "NOUN" or before[-2].capital:
        return False
    return any(w.low in grammar.cardinals or w.low in grammar.some - ONE_OR_ANY or w.low == "les" for w in before[:2])


def _beside_others(statement: Statement, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«La direction de A et quatre syndicats sont parvenus à un accord»: one side is named, the other counted.

    So are all of a sort, where two who are told make it: «Le gouvernement et les producteurs ont trouvé un accord».
    """
    if statement.effect is None or "signers.subject" not in statement.rules:
        return False
    if len(statement.signers) != 1:
        return _house_and_people(statement, annotated)
    one = statement.instrument is not None and not statement.instrument.plural  # not «ont signé des contrats»
    return others_beside(annotated.words, statement.signers[0].last, lexicon.grammar, all_of_a_sort=one)


def _house_and_people(statement: Statement, annotated: AnnotatedArticle) -> bool:
    """«Le parti A et | les candidats de gauche | ont scellé leur alliance»: two, one told by office."""
    if len(statement.signers) != 2 or "trigger.pact" not in statement.rules or statement.dropped is not None:
        return False
    house, people = sorted(statement.signers, key=lambda actor: actor.first)
    unnamed = people.person is None and people.body is None and annotated.words[people.first].low == "les"
    beside = people.first == house.last + 1 and annotated.words[house.last].low == "et"
    return house.body is not None and house.person is None and unnamed and beside and statement.status in _REPORTED


def _with_several(statement: Statement, annotated: AnnotatedArticle, lexicon: Lexicon) -> bool:
    """«A a trouvé un accord avec ses créanciers», «A va signer, avec les fabricants, une charte»: one side is named.

    A contract with clients or a loan is no news of two; and what is only hoped for is told of both.
    """
    instrument, sentence = statement.instrument, annotated.sentences[statement.sentence]
    if instrument is None or statement.dropped is not None or statement.status not in _REPORTED:
        return False
    if len(statement.signers) != 1 or statement.signers[0].body is None or statement.effect not in ("sign", "renew"):
        return False
    if instrument.kind in ("contract", "financing", None) or instrument.strength == "text" or instrument.plural:
        return False
    if "trigger.pact" in statement.rules and (statement.status == "planned" or statement.signers[0].person is not None):
        return False
    nouns, grammar = lexicon.actors.counterparts, lexicon.grammar
    ends = {cue.end for cue in statement.cues[:1]}
    verbs = [k + 1 for k in range(sentence.first, instrument.first) if annotated.words[k].end in ends]
    if statement.status == "planned" and any(annotated.words[k - 2].low in ("de", "d'") for k in verbs):
        return False  # «Le ministre devrait proposer de passer un accord avec les banques»
    behind = others_with(annotated.words, instrument.last, sentence.last, nouns, grammar)
    return behind or any(others_with(annotated.words, k, instrument.first, nouns, grammar) for k in verbs)


def _signed_with_another(statement: Statement, draft: Draft) -> bool:
    """One party is named, and the verb tells of another («a signé un contrat avec un groupe étranger»)."""
    instrument = statement.instrument
    if instrument is None or instrument.strength == "text":
        return False
    if (
        "parties.unnamed-side" in statement.rules
        and statement.effect is not None
        and draft.parties[0].actor in statement.parties
    ):
        return True  # «l'accord signé entre la ministre et les opticiens»
    if instrument.strength == "weak" and instrument.reference != "indefinite":
        return False
    if instrument.strength == "weak" and instrument.plural and not _more_told(statement):
        return False  # «A a signé des contrats»
    return statement.strong and draft.parties[0].actor in statement.signers


def _more_told(statement: Statement) -> bool:
    """Does it tell when, about what, how many or for how much?"""
    counted = statement.instrument is not None and statement.instrument.count is not None
    return bool(statement.subject or statement.objectives or statement.amounts or statement.date or counted)
