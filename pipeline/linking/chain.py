"""Which statements tell the same agreement: the walk along the thread of the discourse.

Journalists announce («neuf conventions ont été signées»), detail («la première…», «un mémorandum a été signé entre…»)
and continue («paraphé par…, ce texte vise à…»).  Statements are read in order; each opens a draft, details an
announced set, or goes on with the draft before it.
"""

from __future__ import annotations

from itertools import pairwise

from models.annotation import AnnotatedArticle
from models.statement import InstrumentMention, Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.antecedents import antecedent, belongs_to, dealt_before, one_more
from pipeline.linking.background import told_in_passing
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.feeding import detail, feed, witness
from pipeline.linking.former import amends, of_another_year, recalled, told_before
from pipeline.linking.itself import it_is_signed
from pipeline.linking.partners import with_another
from pipeline.linking.protagonist import (
    FRAGMENTS,
    VERBLESS,
    another_like,
    complete,
    fragment,
    talks_with,
    told_already,
    untold_side,
)
from pipeline.linking.repeats import instrument_named, told_again
from pipeline.linking.sets import (
    changed_by_last,
    common_party,
    enumerated,
    join,
    one_each,
    pairs,
    part_of,
    split,
    split_in_pairs,
)
from pipeline.linking.thread import Thread

MOST_SENTENCES_WAITING = 4


class Chain:
    """Builds the drafts of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.thread = Thread(annotated, lexicon)

    def build(self, statements: list[Statement]) -> list[Draft]:
        """All drafts, announced sets included; the caller keeps those that make a record."""
        for statement in statements:
            if statement.dropped is None:
                self._take(statement)
        self._wait()
        return self.thread.drafts

    def _wait(self) -> None:
        """«Il y avait là A, B et C»: those who were there, told before what was signed."""
        first = next((d for d in self.thread.drafts if d.status in ("signed", "renewed")), None)
        for statement in self.thread.waiting:
            near = first is not None and first.statements[0].sentence - statement.sentence <= MOST_SENTENCES_WAITING
            if first is not None and near and statement.attendees:
                witness(first, statement)

    def _take(self, statement: Statement) -> None:
        instrument = statement.instrument
        if instrument is None and statement.effect is None:
            detail(statement, self.thread)
            return
        if it_is_signed(statement, self.thread) or talks_with(statement, self.thread):
            return
        if instrument is not None and instrument.kind is None and VERBLESS & set(statement.rules):
            fragment(statement, self.thread)
            return
        earlier = instrument is not None and (instrument.earlier or of_another_year(statement, instrument, self.thread))
        if instrument is not None and earlier and told_before(statement, instrument, self.thread):
            return
        if instrument is not None and recalled(statement, instrument, self.thread):
            return
        if instrument is not None and self._counted(instrument) and enumerated(statement, instrument, self.thread):
            return
        if one_more(statement, self.thread.last) or not self._goes_on(statement):
            self._open(statement)

    def _counted(self, instrument: InstrumentMention) -> bool:
        """«l'un», «le premier», «une quatrième convention»."""
        return instrument.reference == "pronoun" or instrument.ordinal is not None

    # -- continuations -------------------------------------------------------------------------------------

    def _goes_on(self, statement: Statement) -> bool:
        """«Paraphé par X, ce mémorandum…», «L'accord prévoit…», «X et Y ont également signé»: told of one before."""
        if self._opens_a_list(statement):
            return False  # it makes a set of its own
        if instrument_named(statement, self.thread):
            return True
        draft = antecedent(statement, self.thread)
        if draft is None:
            return self._all_signed(statement)
        instrument = statement.instrument
        if instrument is None:
            return self._acts_again(statement, draft)
        if changed_by_last(statement, self.thread):
            return False
        if instrument.reference in ("indefinite", "none") and instrument.strength != "text":
            return told_again(statement, instrument, self.thread)
        return not instrument.other and self._tells_of(draft, statement)

    def _opens_a_list(self, statement: Statement) -> bool:
        """«Ils ont signé :», «ces accords :»."""
        instrument = statement.instrument
        heads = statement.effect == "sign" if instrument is None else instrument.plural
        return heads and self.thread.before_a_list(statement)

    def _all_signed(self, statement: Statement) -> bool:
        """«Tous ont été signés par le secrétaire général, X» before a list that names them."""
        if self._by_somebody_else(statement):
            return False  # «Le club a signé avec B.»: of which club, nobody knows
        if statement.instrument is None and statement.effect == "sign" and (statement.signers or statement.parties):
            self._announce(statement)
            return True
        return False

    def _acts_again(self, statement: Statement, draft: Draft) -> bool:
        """A verb without its instrument: it goes on about the agreement just told, unless two others act."""
        if statement.effect == "negotiate":
            return True  # «les négociations entre A et B se poursuivent» names no agreement
        if statement.parties or statement.signers:
            others = {p.entity for p in self.thread.parties(statement)}
            ahead = statement.status == "planned" and draft.status in ("signed", "past")
            strangers = len(others) >= 2 or not others
            if ahead and not statement.pointing and strangers and not others & draft.entities():
                return False  # what others will sign is not what was signed
            apart = len(others) >= 2 and not draft.plural and draft.entities() and not others & draft.entities()
            taken_up = statement.pointing or self._takes_it_up(statement)
            if apart and "signers.subject" in statement.rules and not taken_up:
                return False  # two others concluded something that is not named
            if statement.effect == "sign" or (statement.effect == "ratify" and len(draft.parties) < 2):
                self._sign_again(draft, statement)
                return True
        return self._tells_of(draft, statement)

    def _takes_it_up(self, statement: Statement) -> bool:
        """«A et B, qui l'ont approuvé»: the pronoun before the auxiliary is the agreement just told."""
        lows, have = self.thread.lows(statement), self.thread.lexicon.grammar.have
        return any(low == "l'" and after in have for low, after in pairwise(lows))

    def _sign_again(self, draft: Draft, statement: Statement) -> None:
        """A signing verb without its instrument: the persons who signed the agreement just told."""
        if draft.plural:
            shares = one_each(statement, self.thread, draft.count - len(draft.children))
            if shares:
                split(statement, shares, self.thread, draft)
                return
        actors = [*statement.parties, *statement.signers]
        adds_persons = any(a.person is not None or a.plural for a in actors)
        if adds_persons or len(draft.parties) < 2 or draft.status == "negotiating":
            feed(draft, statement, self.thread)
        else:
            draft.take_time_and_place(statement)  # «Lundi, à X, la directrice l'a signée»

    def _tells_of(self, draft: Draft, statement: Statement) -> bool:
        """Feed the draft with the statement, unless it names other parties."""
        parties = self.thread.parties(statement)
        shares = one_each(statement, self.thread) if draft.plural else []
        if shares:
            split(statement, shares, self.thread, draft)
            return True
        if with_another(statement, draft, self.thread):
            return False
        if not self._surely_the_same(statement) and self._of_others(parties, draft, statement):
            return False
        feed(draft, statement, self.thread)
        return True

    def _surely_the_same(self, statement: Statement) -> bool:
        """«ce texte», or persons alone who act: no names of parties can speak against it."""
        instrument = statement.instrument
        pointing = instrument is not None and (instrument.strength == "text" or instrument.reference == "demonstrative")
        if instrument is not None and self._others_act(statement, instrument):
            return False
        by_persons = all(a.person is not None for a in [*statement.parties, *statement.signers])
        if instrument is not None and "parties.between" in statement.rules and statement.effect == "sign":
            by_persons = False  # «l'échange de notes a eu lieu entre X et Y»: who concluded it is told whole
        return pointing or (by_persons and statement.status != "past")

    def _others_act(self, statement: Statement, instrument: InstrumentMention) -> bool:
        """«X, Y et Z ont de leur côté paraphé le contrat de prêt» after a convention of A and B: persons of others."""
        draft = antecedent(statement, self.thread)
        if draft is None or instrument.reference != "definite" or instrument.strength == "text":
            return False
        if instrument.kind in (None, "agreement", "partnership", draft.kind) or len(draft.parties) < 2:
            return False
        parties = self.thread.parties(statement)
        return len(parties) >= 2 and not any(self.thread.covered(party, draft.parties) for party in parties)

    def _of_others(self, parties: list[PartyRef], draft: Draft, statement: Statement) -> bool:
        """Two parties that are not those of the draft; for «l'accord entre A et B» one other is enough."""
        mine, theirs = {p.entity for p in parties}, draft.entities()
        if draft.one_sided and mine and not mine & theirs and "parties.with" in statement.rules:
            return True  # «l'accord avec A … l'accord avec B»: two, whose other side is not told
        instrument = statement.instrument
        fewer = 2 <= len(mine) < len(theirs) and mine < theirs and "parties.bound" in statement.rules
        if fewer and instrument is not None and statement.effect == "renew":
            return True  # «A, B et C ont signé … A avait renouvelé l'entente qui la rattache à B»
        if len(parties) < 2 or not theirs or self.thread.all_covered(parties, draft.parties):
            return False
        ended = statement.effect == "terminate" and "parties.bound" in statement.rules  # «le contrat qui la liait à C»
        renewed = statement.effect == "renew" and "parties.between" in statement.rules  # «la convention entre C et B»
        if (
            instrument is not None
            and instrument.reference == "definite"
            and (ended or renewed or statement.effect in (None, "sign"))
        ):
            return not mine <= theirs
        if instrument is not None and instrument.reference == "definite" and statement.effect == "bind":
            named = all(a.body is not None and not a.body.anaphor for a in statement.parties)
            return (
                not mine <= theirs if named and statement.parties else not mine & theirs
            )  # «du contrat qui unit A à C»
        if instrument is not None and instrument.reference == "possessive" and statement.effect == "renew":
            return not mine <= theirs  # «Le club et l'école, eux, prolongent leur partenariat»
        return not mine & theirs

    # -- openings ------------------------------------------------------------------------------------------

    def _open(self, statement: Statement) -> None:
        thread, instrument = self.thread, statement.instrument
        if instrument is None and statement.effect == "sign" and thread.before_a_list(statement):
            self._announce(statement)  # «la présidente a signé le 11 juin :» and a list
            return
        if instrument is None or instrument.kind is None:
            return
        if instrument.strength == "text" and self._one_each_of_set(statement):
            return
        if instrument.strength == "text" and instrument.other:
            another_like(statement, thread)
            return
        if instrument.strength == "text" and not self._new_text(statement, instrument):
            return
        if self._said_in_passing(statement, instrument):
            detail(statement, thread)
            return
        couples = pairs(statement, thread)
        if couples:
            split_in_pairs(statement, couples, thread)
            return
        shares = one_each(statement, thread)
        if shares:
            split(statement, shares, thread)
            return
        side = untold_side(statement, thread)
        if side and told_already(statement, side, thread):
            return
        dealt = dealt_before(statement, instrument, thread)
        if dealt is not None:
            feed(dealt, statement, thread)
            return
        amended = thread.last
        draft = thread.open(statement)
        told = statement.effect is not None or statement.status in ("negotiating", "planned")
        if amended is not None and told and amends(draft, amended, thread):
            draft.parties = []
            draft.add_parties(amended.parties)
            draft.rules.append("parties.amended")
        self._scene(draft, statement)
        if "signers.each-theirs" in statement.rules:
            draft.plural, draft.count = True, sum(max(a.number, 1) for a in statement.signers)
        if draft.plural:
            part_of(draft, thread)
            thread.announced = draft
        elif (
            thread.announced is not None
            and self._told(statement)
            and belongs_to(thread.announced, draft, thread)
            and not (told_in_passing(thread.announced) and thread.background(thread.announced))
        ):  # «un accord a été trouvé» is none of «les traités signés avec A en 1979»
            join(draft, thread.announced, thread)
        if side and len(draft.parties) == len({p.entity for p in thread.parties(statement)}):
            complete(draft, side)
        more = instrument.other or instrument.ordinal is not None or statement.again
        more = more and "parties.unnamed-side" not in statement.rules
        if len(draft.parties) == 1 and more and not self._by_somebody_else(statement):
            draft.add_parties(common_party(draft, thread))

    def _by_somebody_else(self, statement: Statement) -> bool:
        """«L'association négocie aussi une convention avec B»: who acts is told, if not known."""
        bodies = [a for a in statement.signers if a.person is None and a.body is not None]
        return any(not self.thread.resolver.parties_of(a, self.thread.drafts) for a in bodies)

    def _new_text(self, statement: Statement, instrument: InstrumentMention) -> bool:
        """«A et B ont signé un texte», «des textes ont été signés»: a verb, and two parties or several texts."""
        if instrument.plural:
            return statement.effect in ("sign", "bind")
        told_here = "trigger.relative" in statement.rules  # «Le texte qu'elle vient de signer avec B»
        new = (instrument.reference == "indefinite" or told_here) and statement.effect == "sign"
        return new and len(self.thread.parties(statement)) >= 2

    def _one_each_of_set(self, statement: Statement) -> bool:
        """«Chacune a sa convention avec D. A, B et C ont, l'une après l'autre, conclu avec elle un texte identique»."""
        told = self.thread.announced
        if told is None or told.children or told is not self.thread.last:
            return False
        shares = one_each(statement, self.thread)
        if shares:
            split(statement, shares, self.thread, told)
        return bool(shares)

    def _scene(self, draft: Draft, statement: Statement) -> None:
        """The partners presented before, where nobody is told to conclude it."""
        thread = self.thread
        scene = [p for a in statement.scene for p in thread.resolver.parties_of(a, thread.drafts)]
        if not draft.parties and scene:
            draft.add_parties(scene)
            draft.rules.append("parties.scene")
        elif len(draft.parties) == len(scene) == 1 and not thread.covered(scene[0], draft.parties):
            complete(draft, scene, "parties.other-side")  # «La convention avec B sera signée en mai»

    def _announce(self, statement: Statement) -> None:
        """A set whose members the text names after it."""
        self.thread.announced = self.thread.open(statement)
        self.thread.announced.plural = True
        self._scene(self.thread.announced, statement)

    def _said_in_passing(self, statement: Statement, instrument: InstrumentMention) -> bool:
        """A weak word («un projet») with nothing done to it, that is no item of an announced list."""
        if instrument.strength != "weak":
            return False
        item = {"parties.item", "parties.by-which"} & set(statement.rules)
        if item or FRAGMENTS & set(statement.rules) or self._after_colon(statement):
            return False
        if len(statement.scene) > 1 and instrument.reference == "definite":
            return False  # «A a choisi B. Le contrat court sur cinq ans»
        if statement.effect is not None:
            # «cette déclaration est intervenue»: it points to something that is no agreement told before
            return instrument.reference == "demonstrative" and "parties.between" not in statement.rules
        if instrument.other and statement.status in ("planned", "negotiating") and "parties.with" in statement.rules:
            return False  # «Un deuxième suivra avec B»
        told = {"parties.between", "parties.holding"} & set(statement.rules)
        if told and instrument.reference != "definite":
            return False  # «un partenariat entre A et B»; «le partenariat « crucial » entre les deux pays» is no news
        return self.thread.announced is None or not self.thread.is_item(statement)

    def _told(self, statement: Statement) -> bool:
        """Is something told of it: who, or what was done?  «un accord historique» in passing is not one of the set."""
        acts = statement.effect or statement.parties or statement.signers
        return bool(acts) or self.thread.is_item(statement, within=4) or self._after_colon(statement)

    def _after_colon(self, statement: Statement) -> bool:
        """«Deux textes ont été signés : un accord sur la pêche et un mémorandum sur le lait»."""
        announced, instrument = self.thread.announced, statement.instrument
        if announced is None or announced.instrument is None or instrument is None:
            return False
        if announced.statements[-1].sentence != statement.sentence:
            return False
        between = self.thread.annotated.words[announced.instrument.last : instrument.first]
        return instrument.reference == "indefinite" and any(word.text == ":" for word in between)
