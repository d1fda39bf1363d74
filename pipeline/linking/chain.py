"""Which statements tell the same agreement: the thread of the discourse.

Journalists announce («neuf conventions ont été signées»), detail («la première…», «un mémorandum a été signé entre…»)
and continue («paraphé par…, ce texte vise à…»).  Statements are read in order; each opens a draft, details an
announced set, or goes on with the draft before it.
"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle
from models.expression import AmountExpression
from models.record import Kind
from models.statement import InstrumentMention, Statement
from pipeline.lexicon import Lexicon
from pipeline.linking.drafts import Draft, PartyRef
from pipeline.linking.parties import PartyResolver

# Kinds that a later mention may call one another («ce partenariat», «cet accord», «le protocole»).
_LOOSE: frozenset[Kind] = frozenset({"agreement", "partnership", "other"})
_RELATED: dict[Kind, frozenset[Kind]] = {
    "memorandum": frozenset({"protocol", "agreement"}),
    "protocol": frozenset({"memorandum", "agreement"}),
    "framework_agreement": frozenset({"convention", "agreement"}),
    "convention": frozenset({"framework_agreement", "financing", "agreement"}),
    "financing": frozenset({"convention", "contract", "agreement"}),
    "contract": frozenset({"financing", "agreement"}),
    "treaty": frozenset({"agreement"}),
}


# How a sentence opens that goes on about the agreement just told.
_POINTING = frozenset({"il", "elle", "ils", "elles", "celui-ci", "celle-ci", "objectif", "objectifs", "but"})
_PURPOSE = frozenset({"but", "objectif", "objectifs", "ambition", "enjeu"})


class Chain:
    """Builds the drafts of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.resolver = PartyResolver(annotated, lexicon)
        self.bodies = lexicon.bodies
        self.drafts: list[Draft] = []
        self.announced: Draft | None = None
        self.last: Draft | None = None

    def build(self, statements: list[Statement]) -> list[Draft]:
        """All drafts, announced sets included; the caller keeps those that make a record."""
        for statement in statements:
            if statement.dropped is None:
                self._take(statement)
        return self.drafts

    def _take(self, statement: Statement) -> None:
        instrument = statement.instrument
        if instrument is None and statement.effect is None:
            self._detail(statement)
        elif (
            instrument is not None
            and (instrument.reference == "pronoun" or instrument.ordinal is not None)
            and self._enumerated(statement)
        ) or (not self._one_more(statement) and self._goes_on(statement)):
            return
        else:
            self._open(statement)

    def _one_more(self, statement: Statement) -> bool:
        """«Ils ont également signé le contrat…», «avaient déjà signé»: another agreement, whatever its article."""
        instrument = statement.instrument
        if instrument is None or instrument.reference == "demonstrative" or instrument.strength == "text":
            return False
        acts = statement.effect == "sign" and bool(statement.signers)
        told = self.last.date if self.last is not None else None
        if (
            statement.effect == "renew"
            and statement.signers
            and statement.date is not None
            and told is not None
            and statement.date.value != told.value
        ):
            return True
        return acts and (statement.again or statement.status == "past") and instrument.reference != "possessive"

    # -- enumerations --------------------------------------------------------------------------------------

    def _enumerated(self, statement: Statement) -> bool:
        """«le premier…», «la seconde…», «le deuxième accord…», «l'un avec A, l'autre avec B»: one of an announced set."""
        instrument = statement.instrument
        assert instrument is not None
        parent = self.announced
        if parent is None:
            return self._next_of(statement)
        ordinal = instrument.ordinal
        if ordinal == -1:
            ordinal = len(parent.children) + 1
        for child in parent.children:
            if child.ordinal == ordinal and ordinal is not None:
                self._feed(child, statement)
                return True
        if (
            instrument.strength == "text"
            and instrument.reference == "indefinite"
            and not (statement.parties or statement.signers)
        ):
            return True  # «un quatrième texte était attendu» says nothing of it
        if instrument.reference == "pronoun" and not (
            statement.parties or statement.signers or statement.subject or statement.objectives or statement.effect
        ):
            return False
        child = self._draft(statement)
        child.ordinal = ordinal
        child.parent = parent
        if instrument.kind is None or instrument.strength == "text":
            child.kind = parent.kind
            child.instrument = parent.instrument
        child.plural, child.count = False, 1
        parent.children.append(child)
        self._inherit(child, parent)
        return True

    def _next_of(self, statement: Statement) -> bool:
        """«La seconde, passée entre la Ville et l'Etat»: no set was announced in so many words."""
        instrument = statement.instrument
        assert instrument is not None
        if (
            self.last is None
            or (instrument.kind is not None
            and instrument.strength != "text")
            or instrument.ordinal in (None, 1)
        ):
            return False
        if len(self.resolver.parties(statement, self.drafts)) < 2:
            return False
        kind, named = self.last.kind, self.last.instrument
        draft = self._draft(statement)
        draft.kind, draft.instrument = kind, named
        return True

    def _inherit(self, child: Draft, parent: Draft) -> None:
        """What was said of the whole set holds for each of it."""
        own = list(child.parties)
        if len(own) < 2 or all(self.resolver.covered(p, parent.parties) for p in own):
            shared = [
                p
                for p in parent.parties
                if not self.resolver.covered(p, own) or self.resolver.entities.kind(p.entity) == "state"
            ]
            kept = [p for p in own if not self.resolver.covered(p, shared)]
            child.parties = []
            child.add_parties(shared + kept)
        child.add_signers(parent.signers)
        if not child.statements or child.statements[-1].effect is None:
            child.status, child.certainty = parent.status, parent.certainty
        if not child.cues:
            child.cues = list(parent.cues)

    # -- continuations -------------------------------------------------------------------------------------

    def _goes_on(self, statement: Statement) -> bool:
        """«Paraphé par X et Y, ce mémorandum…», «L'accord prévoit…», «X et Y ont également signé» told of the draft before."""
        instrument = statement.instrument
        if self._colon(statement) and (
            (instrument is None and statement.effect == "sign") or (instrument is not None and instrument.plural)
        ):
            return False  # a list follows: it makes a set of its own
        draft = self._antecedent(statement)
        if draft is None:
            if instrument is None and statement.effect == "sign" and (statement.signers or statement.parties):
                # «Tous ont été signés par le secrétaire général, X» before a list that names them
                self.announced = self._draft(statement)
                self.announced.plural = True
                return True
            return False
        if instrument is not None and instrument.reference in ("indefinite", "none") and instrument.strength != "text":
            return self._same_again(draft, statement)
        if instrument is not None and instrument.other:
            return False
        if instrument is None and statement.effect == "negotiate":
            return True  # «les négociations entre A et B se poursuivent» names no agreement
        if instrument is None and (statement.parties or statement.signers):
            others = {p.entity for p in self.resolver.parties(statement, self.drafts)}
            if (
                len(others) >= 2
                and "signers.subject" in statement.rules
                and not draft.plural
                and draft.entities()
                and not others & draft.entities()
            ):
                return False  # two others concluded something that is not named
            if statement.effect == "sign" or (statement.effect == "ratify" and len(draft.parties) < 2):
                return self._signs_again(draft, statement)
        parties = self.resolver.parties(statement, self.drafts)
        shares = self._distributed(statement) if draft.plural else []
        if shares:
            self._split(statement, shares, draft)
            return True
        pointing = instrument is not None and (instrument.strength == "text" or instrument.reference == "demonstrative")
        by_persons = not [a for a in [*statement.parties, *statement.signers] if a.person is None]
        if pointing or (by_persons and statement.status != "past"):
            self._feed(draft, statement)
            return True
        if (
            len(parties) >= 2
            and draft.parties
            and not ({p.entity for p in parties} & draft.entities())
            and not all(self.resolver.covered(p, draft.parties) for p in parties)
        ):
            return False
        if (
            instrument is not None
            and instrument.reference == "definite"
            and len(parties) >= 2
            and statement.effect in (None, "sign")
            and draft.entities()
            and not {p.entity for p in parties} <= draft.entities()
            and not all(self.resolver.covered(p, draft.parties) for p in parties)
        ):
            return False
        self._feed(draft, statement)
        return True

    def _antecedent(self, statement: Statement) -> Draft | None:
        """The draft that a definite or demonstrative instrument points to."""
        instrument = statement.instrument
        if instrument is None and statement.plural and self.announced is not None:
            return self.announced
        if instrument is None or instrument.kind is None:
            return self.last
        if instrument.plural and self.announced is not None and (instrument.reference in ("definite", "demonstrative")):
            return self.announced
        for draft in reversed(self.drafts):
            if self._compatible(draft, instrument):
                return draft
            if draft is self.last and instrument.reference == "demonstrative" and instrument.kind in _LOOSE:
                return draft
        return None

    def _compatible(self, draft: Draft, instrument: InstrumentMention) -> bool:
        if instrument.plural != draft.plural and not (draft.plural and draft.count == 1):
            return False
        if instrument.strength == "text" or instrument.kind is None:
            return True
        if draft.kind == instrument.kind:
            return True
        if instrument.reference in ("indefinite", "none"):
            return instrument.kind in _LOOSE and draft.kind in _LOOSE
        return instrument.kind in _LOOSE or instrument.kind in _RELATED.get(draft.kind, frozenset())

    def _same_again(self, draft: Draft, statement: Statement) -> bool:
        """A lead repeated: «un accord» again, between the same parties."""
        instrument = statement.instrument
        assert instrument is not None
        if instrument.other or instrument.ordinal not in (None, 1):
            return False
        parties = self.resolver.parties(statement, self.drafts)
        mine = {p.entity for p in parties}
        for known in reversed(self.drafts):
            if known.plural != instrument.plural or not self._compatible(known, instrument):
                continue
            theirs = known.entities()
            if (
                statement.date is not None
                and known.date is not None
                and statement.date.value != known.date.value
                and None not in (statement.date.value, known.date.value)
            ):
                continue
            slip = self._slip(known, parties) if len(mine) == len(theirs) == 2 and len(mine & theirs) == 1 else None
            if slip is not None:
                self._merge_names(known, *slip)
                self._feed(known, statement)
                return True
            if (
                len(mine) >= 2
                and theirs
                and (mine == theirs or all(self.resolver.covered(p, known.parties) for p in parties))
            ):
                self._feed(known, statement)
                return True
            if not mine and statement.effect is None and instrument.reference == "none":
                return True
        return False

    def _slip(self, known: Draft, parties: list[PartyRef]) -> tuple[int, int] | None:
        """The two entities that are one under two spellings: «Mistral Affaires», a translator's slip for «Mistral AI»."""
        clusters = self.annotated.entities
        theirs = next(p.entity for p in known.parties if p.entity not in {x.entity for x in parties})
        mine = next(p.entity for p in parties if p.entity not in known.entities())
        a, b = clusters[theirs], clusters[mine]
        first = [c.name.split()[0] for c in (a, b)]
        if a.kind != "organisation" or b.kind != "organisation" or first[0] != first[1] or len(first[0]) < 4:
            return None
        introduced = any(m.head and m.head != first[0].casefold() for c in (a, b) for m in c.mentions)
        common = (
            introduced or self.bodies.type_of(first[0].casefold()) is not None or not first[0][0].isupper()
        )  # «Ville de A», «Ville de B» are two
        return None if common or min(len(a.mentions), len(b.mentions)) > 1 else (theirs, mine)

    def _merge_names(self, draft: Draft, theirs: int, mine: int) -> None:
        """Keep the name the text uses more often; the other becomes its alias, and the record says so."""
        clusters = self.annotated.entities
        kept, gone = (mine, theirs) if len(clusters[mine].mentions) > len(clusters[theirs].mentions) else (theirs, mine)
        clusters[kept].aliases.append(clusters[gone].name)
        clusters[kept].mentions += clusters[gone].mentions
        for mention in clusters[gone].mentions:
            mention.entity = kept
        draft.notes.append(f"«{clusters[gone].name}» is read as «{clusters[kept].name}»: one party under two spellings")
        clusters[gone].mentions = []
        for party in draft.parties:
            if party.entity == gone:
                party.entity = kept

    def _signs_again(self, draft: Draft, statement: Statement) -> bool:
        """A signing verb without its instrument: the persons who signed the agreement just told."""
        if draft.plural:
            shares = self._distributed(statement, draft.count - len(draft.children))
            if shares:
                self._split(statement, shares, draft)
                return True
        actors = [*statement.parties, *statement.signers]
        if (
            not any(a.person is not None or a.plural for a in actors)
            and len(draft.parties) >= 2
            and draft.status != "negotiating"
        ):
            return True
        self._feed(draft, statement)
        return True

    def _feed(self, draft: Draft, statement: Statement) -> None:
        parties = self.resolver.parties(statement, self.drafts)
        signers = self.resolver.signers(statement, self.drafts)
        strong = len(draft.parties) >= 2
        completes = statement.effect == "ratify" and not strong
        for party in parties:
            if not self.resolver.covered(party, draft.parties) and (
                not strong
                or (any(s.body is not None and s.body.entity == party.entity for s in signers)
                and not self._represented(draft, signers))
            ):
                draft.add_parties([party])
        draft.add_signers(signers)
        draft.add_details(statement)
        if statement.effect in ("terminate", "renew", "ratify") and not completes:
            draft.status = statement.status or draft.status
            draft.cues += statement.cues
        elif statement.status in ("planned", "negotiating") and draft.status in ("announced",):
            draft.status = statement.status
        elif (
            draft.status in ("announced", "negotiating") and statement.status == "signed" and statement.effect == "sign"
        ):
            draft.status = "signed"
        if (
            draft.kind in ("other", "partnership")
            and statement.instrument is not None
            and statement.instrument.kind not in (None, "other", "partnership", "agreement")
            and statement.instrument.strength != "text"
        ):
            draft.kind = statement.instrument.kind
            draft.instrument = statement.instrument
        for child in draft.children:
            if len(signers) == len(draft.children) and "signers.represented" in statement.rules:
                child.add_signers([signers[draft.children.index(child)]])
            else:
                child.add_signers([s for s in signers if not self._elsewhere(s, child, draft)])
        self.last = draft if not draft.children else self.last

    def _represented_by(self, statement: Statement) -> None:
        """«Les trois partenaires étaient représentés respectivement par X, Y et Z»: each for one of the set, or all for the one told."""
        assert self.last is not None
        family = self.last.parent or self.last
        named = [a for a in statement.signers if a.person is not None]
        if len(named) == len(family.children):
            for child, person in zip(family.children, named, strict=True):
                if person.body is None and child.parties:
                    person.body = self.annotated.entities[child.parties[-1].entity].mentions[0]
                child.add_signers([person])
        else:
            for draft in family.children or [self.last]:
                draft.add_signers([a for a in named if a.body is not None and a.body.entity in draft.entities()])
        self.last.rules += [r for r in statement.rules if r not in self.last.rules]

    def _elsewhere(self, signer: Actor, child: Draft, family: Draft) -> bool:
        """Does this person act for another member of the set?"""
        body = signer.body.entity if signer.body is not None else -1
        return body >= 0 and body not in child.entities() and any(body in other.entities() for other in family.children)

    def _represented(self, draft: Draft, signers: list[Actor]) -> bool:
        return len(draft.parties) >= max(2, len(signers))

    # -- openings ------------------------------------------------------------------------------------------

    def _open(self, statement: Statement) -> None:
        instrument = statement.instrument
        if instrument is None and statement.effect == "sign" and self._colon(statement):
            # «la présidente a signé le 11 juin :» and a list
            self.announced = self._draft(statement)
            self.announced.plural = True
            return
        if instrument is None or instrument.kind is None:
            return
        if instrument.strength == "text" and not (instrument.plural and statement.effect in ("sign", "bind")):
            return
        if instrument.strength == "weak" and statement.effect is None and "parties.between" not in statement.rules:
            if not (self.announced is not None and self._item(statement)):
                self._detail(statement)
                return
        shares = self._distributed(statement)
        if shares:
            self._split(statement, shares)
            return
        draft = self._draft(statement)
        if draft.plural:
            self.announced = draft
        elif self.announced is not None and self._told(statement) and self._details(self.announced, draft):
            draft.parent = self.announced
            self.announced.children.append(draft)
            if len(draft.parties) < 2:
                self._inherit(draft, self.announced)
        if len(draft.parties) == 1 and (instrument.other or instrument.ordinal is not None or statement.again):
            draft.add_parties(self._common(draft))

    def _told(self, statement: Statement) -> bool:
        """Is something told of it: who, or what was done?  «un accord historique», said in passing, is not one of the set."""
        return bool(statement.effect or statement.parties or statement.signers or self._item(statement, within=4))

    def _colon(self, statement: Statement) -> bool:
        return self.annotated.article.text[: statement.end].rstrip().endswith(":")

    def _item(self, statement: Statement, within: int = 7) -> bool:
        """An item of a list: its sentence starts with the instrument."""
        instrument = statement.instrument
        sentence = self.annotated.sentences[statement.sentence]
        return instrument is not None and instrument.first - sentence.first <= within

    def _common(self, draft: Draft) -> list[PartyRef]:
        """The party that all agreements told so far have in common: «une quatrième convention, avec X»."""
        earlier = [d for d in self.drafts if d is not draft and len(d.parties) >= 1 and d.status != "past"]
        if not earlier:
            return []
        shared = set.intersection(*(d.entities() for d in earlier)) - draft.entities()
        return [p for p in earlier[-1].parties if p.entity in shared][:1]

    def _distributed(self, statement: Statement, count: int | None = None) -> list[PartyRef]:
        """The parties that get one agreement each: «trois conventions avec A, B et C», «une convention avec chacun de …»."""
        instrument = statement.instrument
        if instrument is None and count is None:
            return []
        words = self.annotated.words
        sentence = self.annotated.sentences[statement.sentence]
        each = any(w.low in ("chacun", "chacune", "respectivement") for w in words[sentence.first : sentence.last])
        others = [p for a in statement.parties for p in self.resolver.parties_of(a, self.drafts)]
        main = [p for a in statement.signers for p in self.resolver.parties_of(a, self.drafts)]
        if not main and len(others) > 2 and "parties.bound" in statement.rules:
            main, others = others[:1], others[1:]
        if instrument is not None:
            count = instrument.count or (1 if not instrument.plural else 0)
        count = count or 0
        if not main and others and "parties.between" in statement.rules and (each or count == len(others) - 1):
            main, others = others[:1], others[1:]
        if {p.entity for p in others} <= {p.entity for p in main}:
            return []  # «les deux dirigeants ont signé deux avenants au contrat qui unit leurs entreprises»
        if len(others) >= 2 and ((count == len(others) and count > 1) or (each and count <= 1)):
            return others
        return []

    def _split(self, statement: Statement, shares: list[PartyRef], told: Draft | None = None) -> None:
        """One draft for each share, with what they have in common; ``told``: the set was announced before."""
        parent = told if told is not None else self._draft(statement)
        if told is not None:
            self._feed(told, statement)
        parent.parties = [p for p in parent.parties if p.entity not in {s.entity for s in shares}]
        parent.plural, self.announced = True, parent
        common = [s for s in parent.signers if s.body is None or s.body.entity not in {x.entity for x in shares}]
        for share in shares:
            child = self._draft(statement)
            child.kind, child.instrument = parent.kind, parent.instrument
            child.parties = []
            child.add_parties([*parent.parties, share])
            child.signers = []
            child.add_signers(common)
            own = share.actor
            if own.person is not None:
                child.add_signers([own])
            child.plural, child.count, child.parent = False, 1, parent
            child.ordinal = len(parent.children) + 1
            child.amounts = self._beside(share, statement)
            child.rules.append("parties.one-each")
            parent.children.append(child)
        self.last = parent  # what follows is told of all of them

    def _beside(self, share: PartyRef, statement: Statement) -> list[AmountExpression]:
        """«A (200.000 dirhams), B (160.000 dirhams)»: the sum in brackets after a name is its own."""
        words = self.annotated.words
        last = share.actor.last
        if last < len(words) and words[last].text == "(":
            return [a for a in statement.amounts if words[last].start <= a.start <= words[last].start + 6]
        return []

    def _details(self, announced: Draft, draft: Draft) -> bool:
        """Is a singular agreement told after «plusieurs accords» one of them?"""
        if draft.status == "past" or announced.status == "past":
            return False
        kinds_fit = (
            announced.instrument is None
            or announced.instrument.strength == "text"
            or announced.kind == draft.kind
            or announced.kind in _LOOSE
            or draft.kind in _LOOSE
            or draft.kind in _RELATED.get(announced.kind, frozenset())
        )
        if not kinds_fit:
            return False
        if len(announced.parties) >= 2:
            return bool(announced.entities() & draft.entities()) or not draft.parties
        return True

    def _draft(self, statement: Statement) -> Draft:
        instrument = statement.instrument
        draft = Draft(
            instrument=instrument, kind=instrument.kind if instrument is not None and instrument.kind else "other",
            status=statement.status or "signed", certainty=statement.certainty, cues=list(statement.cues),
        )  # fmt: skip
        if instrument is not None:
            draft.plural = instrument.plural
            draft.count = instrument.count or 1
        draft.add_parties(self.resolver.parties(statement, self.drafts))
        draft.add_signers(self.resolver.signers(statement, self.drafts))
        draft.add_details(statement)
        self.drafts.append(draft)
        self.last = draft
        return draft

    # -- details -------------------------------------------------------------------------------------------

    def _detail(self, statement: Statement) -> None:
        """Sentences that name no instrument: who was there, what «il» provides for."""
        if self.last is None:
            return
        if statement.attendees:
            family = self.last.parent or self.last
            for draft in [family, *family.children]:
                draft.add_attendees(statement.attendees)
            self.last.rules += [r for r in statement.rules if r not in self.last.rules]
        if statement.signers:
            self._represented_by(statement)
        words = self.annotated.words
        sentence = self.annotated.sentences[statement.sentence]
        told = self.last.statements[-1].sentence
        if statement.spending and statement.sentence - told <= 3 and not self.last.plural:
            self.last.amounts += [a for a in statement.amounts if a not in self.last.amounts]
        opening = [word.low for word in words[sentence.first : sentence.first + 2]]
        if opening[0] in ("il", "elle") and self.last.instrument is not None:
            # «Il a neigé»: the pronoun must agree, and something must be told of the agreement
            feminine = self.last.instrument.gender == "f"
            if (
                opening[-1] in ("faut", "y", "est")
                or (self.last.instrument.gender is not None
                and feminine != (opening[0] == "elle"))
            ):
                return
            if not (statement.objectives or statement.amounts or statement.subject or statement.duration):
                return
        if opening[0] in _POINTING or opening[-1] in _PURPOSE:
            self.last.objectives += [o for o in statement.objectives if o not in self.last.objectives]
            self.last.subject = self.last.subject or statement.subject
            self.last.amounts += [a for a in statement.amounts if a not in self.last.amounts]
            self.last.duration = self.last.duration or statement.duration
            self.last.statements.append(statement)
