"""Do the sides told make an agreement, are they against it, or must the scene tell who concludes it?"""

from __future__ import annotations

from models.annotation import Actor, AnnotatedArticle, Sentence, Word
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DE
from pipeline.lexicon.folding import fold
from pipeline.rules.framing.frame import Frame
from pipeline.rules.marking.pacts import Pact, PactFinder
from pipeline.rules.marking.verb_group import VerbGroup
from pipeline.rules.reader import Reader
from pipeline.rules.sides.of_members import told_as_members
from pipeline.rules.sides.others_beside import others_beside, others_with
from pipeline.rules.sides.roles import Role
from pipeline.rules.sides.talks import Talks
from pipeline.rules.status.verdict import Verdict

_TWINNED = frozenset({"villes", "communes", "cités"})


class Enough(Reader):
    """Looks at the roles of one article's frames as a whole."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon, pacts: PactFinder, talks: Talks) -> None:
        super().__init__(annotated)
        self.heads_of_house = lexicon.words.heads_of_house
        self.entities = annotated.entities
        self.grammar = lexicon.grammar
        self.counterparts, self.lexicon = lexicon.actors.counterparts, lexicon
        self.pacts = pacts
        self.talks = talks

    def of_nobody(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> bool:
        """«La convention a été signée mardi (par X)»: nobody told for whom; an active verb has its subject."""
        told = [actor for role in roles if role.slot != "attendees" for actor in role.group.actors]
        named = all(a.person is not None and a.role is None and a.body is None for a in told)
        acting = any(
            verb.voice in ("active", "gerund", "infinitive")
            and not self.talks.succeed(verb.first)
            and not self._it_binds(frame, verb)
            for verb in frame.verbs
        )
        return verdict.effect in ("sign", "bind", "renew", "terminate") and named and (bool(told) or not acting)

    def _it_binds(self, frame: Frame, verb: VerbGroup) -> bool:
        """«Le protocole | qui doit relier leurs réseaux | sera signé»: said of the agreement, beside its signing."""
        if frame.instrument is None or verb.effect != "bind" or len(frame.verbs) < 2:
            return False
        return "qui" in self.lows[frame.instrument.last : verb.first]

    def only_described(self, sentence: Sentence, frame: Frame, verdict: Verdict, roles: list[Role]) -> bool:
        """«A a choisi B. Le contrat court sur cinq ans»: what it is like, not who concluded it, opens the clause."""
        instrument = frame.instrument
        if instrument is None or verdict.effect is not None or verdict.status is not None or frame.rules or roles:
            return False
        after = self.words[instrument.last : instrument.last + 2]
        if after and after[0].low in DE and not (after[-1].pos == "NUM" or self._sort(after)):
            return False  # «Le contrat de l'entraîneur court jusqu'en juin»
        opens = instrument.first - sentence.first <= 1 or self.lows[instrument.first - 1] == ":"
        known = instrument.reference == "definite" or instrument.ordinal is not None
        known = known or self.lows[instrument.first] == "leur"  # «Entre A et B, le courant passe. Leur accord court …»
        named = instrument.strength != "text" and not instrument.plural and not instrument.earlier
        return (
            opens
            and known
            and named
            and (instrument.kind != "financing" or instrument.strength == "strong")  # «Le prêt court sur dix ans»
            and instrument.kind not in (None, "other", "partnership", "programme")
        )

    def _sort(self, after: list[Word]) -> bool:
        """«Le contrat | de maintenance | court …»: a word for its sort, no one whose it is."""
        return after[0].low in ("de", "d'") and after[-1].pos == "NOUN" and not after[-1].capital

    def by_unknown(self, verdict: Verdict, roles: list[Role], scene: list[Actor]) -> bool:
        """«A et B en parlaient. Une convention a été signée par X et Y»: persons whose bodies nobody names.

        One of them may be of a body on the scene («par X et par la présidente de B»).
        """
        actors = [a for group, slot, _ in roles if slot != "attendees" for a in group.actors]
        known = {a.body.entity for a in scene if a.body is not None}
        told = [a.body.entity for a in actors if a.body is not None]
        fits = all(a.person is not None and a.body.entity in known for a in actors if a.body is not None)
        unknown = [a for a in actors if a.body is None]
        signing = verdict.effect in ("sign", "renew") and len(actors) > 1 and bool(unknown)
        return signing and fits and len(told) == len(set(told)) and all(self._of_no_body(a) for a in unknown)

    def _of_no_body(self, actor: Actor) -> bool:
        """A person whose office, if told, any house has («premier adjoint»), or several («Les maires X et Y»)."""
        if actor.person is None or actor.body is not None or actor.person.entity < 0:
            return False
        cluster = self.entities[actor.person.entity]
        office = actor.role or cluster.role
        head = fold(office.text.split()[0]) if office is not None else ""
        any_house = office is None or head in self.heads_of_house or head.endswith("s")
        return cluster.body < 0 and any_house

    def criticised(self, frame: Frame, roles: list[Role]) -> bool:
        """«Ankara a dénoncé l'accord entre A et B»: words against it, unless its own party ends it."""
        verbs = [v for v in frame.verbs if v.form.lemma == "dénoncer"]
        if not verbs:
            return False
        agents = [
            a for g, _, rule in roles if rule in ("signers.subject", "signers.by", "signers.pronoun") for a in g.actors
        ]
        others = [a for g, slot, _ in roles if slot == "parties" for a in g.actors]
        bound = any(v.effect == "bind" and v.voice != "participle" for v in frame.verbs)
        if verbs[0].voice in ("passive", "participle") and not agents:
            return False
        if any(rule == "signers.inverted" for _, _, rule in roles):
            return False  # «l'accord, qu'avaient signé A et B, a été dénoncé par A»
        named = {a.body.entity for a in others if a.body is not None}
        between = any(rule in ("parties.between", "parties.pair") for _, _, rule in roles)
        return (between and not any(a.body is not None and a.body.entity in named for a in agents)) or (
            not others and not bound
        )

    def two_sides(self, sentence: Sentence, frame: Frame, verdict: Verdict, roles: list[Role]) -> bool:
        """A verb alone tells of an agreement only where two are told to whom it happens."""
        pact = frame.pact
        if pact is None or "trigger.pact" not in frame.rules:
            return True
        sides = [a for group, slot, _ in roles if slot != "attendees" for a in group.actors]
        other = self.pacts.open_side(pact)
        if other is not None and not any(other <= a.first <= other + 1 for a in sides):
            return False  # «A et B s'associent à la douleur de leurs voisins»
        if pact.words.entry.hiring and any(a.person is not None for a in sides):
            return False  # «A s'est adjoint les services de X, ancien patron de B»
        sellers = [a for group, _, rule in roles if rule == "parties.pact" for a in group.actors]
        of_states = bool(sellers) and all(a.body is not None and a.body.kind == "state" for a in sellers)
        if of_states and self.pacts.where_made(pact, sentence.last):
            return False
        if self.words[pact.verb.last - 1].low == "jumelles" and any(a.body is None or a.body.weak for a in sides):
            return self.words[pact.verb.last - 2].low in _TWINNED  # «Mia et Zoé sont jumelles»
        members = any(told_as_members(self.words, side, self.lexicon) for side in sides)
        others = members or any(map(self._with_others, sides)) or self._with_several(pact, verdict, sides)
        return sum(1 if a.plural is None else 2 for a in sides) + others >= 2

    def _with_several(self, pact: Pact, verdict: Verdict, sides: list[Actor]) -> bool:
        """«A a trouvé un accord avec | ses créanciers»: a house agrees with several, whoever they are.

        What it hopes for, or may have to do, is told of one side alone.
        """
        house = len(sides) == 1 and sides[0].body is not None and sides[0].person is None
        told = house and verdict.status in ("signed", "past", "renewed")
        return told and others_with(self.words, pact.verb.last, len(self.words), self.counterparts, self.grammar)

    def without_ends(self, frame: Frame, roles: list[Role]) -> list[Role]:
        """«A et B se sont mis d'accord pour partager leur temps | entre la France et l'Espagne»: no sides of theirs."""
        pact = frame.pact
        if pact is None or "trigger.pact" not in frame.rules or not any(r.rule == "signers.subject" for r in roles):
            return roles
        return [
            role
            for role in roles
            if role.rule != "parties.between"
            or not any(word.pos == "VERB" for word in self.words[pact.verb.last : role.group.first])
        ]

    def _with_others(self, actor: Actor) -> bool:
        """«La direction de A et | quatre syndicats (les élus) | ont trouvé un accord»: several, whoever they are."""
        return others_beside(self.words, actor.last, self.grammar, all_of_a_sort=True)
