"""From marks, frames and groups to statements: who does what, when, where, about what, in each sentence."""

from __future__ import annotations

from dataclasses import replace

from models.annotation import Actor, AnnotatedArticle, Mention, Sentence
from models.expression import TimeExpression
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.rules.framing.fragments import Fragments
from pipeline.rules.framing.frames import Frame, Framer
from pipeline.rules.framing.gapping import Gapping
from pipeline.rules.framing.territory import territory
from pipeline.rules.framing.together import share_sides
from pipeline.rules.framing.verbless import mark_verbless
from pipeline.rules.marking.marks import Marker
from pipeline.rules.marking.pacts import Pact
from pipeline.rules.marking.verbgroups import VerbGroup
from pipeline.rules.sides.across import RULE as ACROSS
from pipeline.rules.sides.across import Across
from pipeline.rules.sides.approving import Approving
from pipeline.rules.sides.assigning import Assigner
from pipeline.rules.sides.behalf import Behalf
from pipeline.rules.sides.by_which import ByWhich
from pipeline.rules.sides.bystanders import Bystanders
from pipeline.rules.sides.called import Called
from pipeline.rules.sides.commenting import leave_to_its_own
from pipeline.rules.sides.completing import Completer
from pipeline.rules.sides.envoys import RULE as ENVOY
from pipeline.rules.sides.envoys import Envoys
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper
from pipeline.rules.sides.holding import Holding
from pipeline.rules.sides.jointly import Jointly
from pipeline.rules.sides.members import Members
from pipeline.rules.sides.other_side import RULE as OTHER_SIDE
from pipeline.rules.sides.other_side import OtherSide
from pipeline.rules.sides.owning import Owners
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.roles import Role
from pipeline.rules.sides.scene import Scene
from pipeline.rules.sides.signatories import CALLED, Signatories
from pipeline.rules.sides.talks import Talks
from pipeline.rules.sides.topic import Topic
from pipeline.rules.slots.details import DetailReader
from pipeline.rules.slots.matters import Matters
from pipeline.rules.slots.occasions import OccasionReader
from pipeline.rules.slots.subjects import SubjectReader
from pipeline.rules.slots.sums import one_sum
from pipeline.rules.status import StatusReader, Verdict

MOST_WORDS_TO_SPEAKER = 70
MOST_WORDS_TO_ITS_DATE = 3
MOST_LETTERS_TO_OWN_DATE = 24  # «l'accord bilatéral du 3 mai»


class StatementReader:
    """Reads all statements of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        self.annotated = annotated
        self.words = annotated.words
        self.lows = [word.low for word in annotated.words]
        self.saying = lexicon.modality.saying
        self.words_of_more = lexicon.grammar.again
        self.marker = Marker(annotated, lexicon)
        self.framer = Framer(annotated, lexicon)
        self.grouper = Grouper(annotated, lexicon)
        self.status = StatusReader(annotated, lexicon)
        self.details = DetailReader(annotated, lexicon)
        self.occasions = OccasionReader(annotated, lexicon)
        self.subjects = SubjectReader(annotated, lexicon)
        self.matters = Matters(annotated, lexicon, self.subjects)
        self.topic = Topic(annotated)
        self.gapping = Gapping(annotated)
        self.fragments = Fragments(annotated, lexicon)
        self.behalf = Behalf(annotated, lexicon, self.topic)
        self.approving = Approving(lexicon)
        reach = Reach(annotated, lexicon, self.grouper)
        self.bystanders = Bystanders(annotated, lexicon, self.details, self.occasions, self.subjects)
        self.assigner = Assigner(annotated, lexicon, reach, self.bystanders, self.topic, self.marker.pacts)
        self.completer = Completer(annotated, lexicon, reach, self.topic)
        self.scene = Scene(annotated, lexicon)
        self.owners = Owners(annotated, lexicon, self.topic, self.scene)
        self.holding = Holding(annotated, lexicon, self.grouper, self.topic)
        self.jointly = Jointly(annotated, lexicon, self.topic)
        self.signatories = Signatories(annotated, lexicon)
        self.envoys = Envoys(annotated, lexicon, self.topic)
        self.by_which = ByWhich(annotated, lexicon, self.topic)
        self.across = Across(annotated, lexicon)
        self.called = Called(annotated, lexicon)
        self.other_side = OtherSide(annotated, lexicon)
        self.talks = Talks(annotated, lexicon)
        self.members = Members(annotated, self.details, self.subjects)

    def read(self) -> list[Statement]:
        """Statements in text order; those with ``dropped`` set give no record and say why."""
        statements: list[Statement] = []
        for number, sentence in enumerate(self.annotated.sentences):
            statements += self._sentence(number, sentence)
        return statements

    def _sentence(self, number: int, sentence: Sentence) -> list[Statement]:
        marks = self.marker.mark(sentence)
        groups = self.behalf.settle(sentence, self.grouper.groups(sentence))
        attending = self.bystanders.attending(sentence)
        frames = self.fragments.read(sentence, self.framer.frames(marks), groups)
        mark_verbless(self.annotated, sentence, frames)
        called = self.called.read(sentence, groups) if not frames else None
        if called is not None:
            frames = [called[0]]
        if not frames:
            statements = self.bystanders.statements(number, sentence, groups, attending)
            self._envoys(sentence, statements)
            if attending is None:
                self._across(sentence, statements, groups)
            partner = self.other_side.told(sentence, groups)
            if partner:
                statements[0].parties = partner
                statements[0].rules.append(OTHER_SIDE)
            self.matters.sequel(statements[0], sentence)
            self._remember(number, sentence, groups)
            return statements
        groups = self.gapping.split(frames, self.assigner.fronting.split(frames, groups))
        roles = self.assigner.assign(sentence, frames, groups, attending)
        if called is not None:
            roles[0] = [called[1]]
        self.gapping.assign(frames, roles, groups)
        share_sides(frames, roles)
        self.by_which.complete(sentence, frames, roles, groups)
        self.completer.complete(sentence, marks, frames, roles, groups)
        self.owners.complete(number, sentence, frames, roles, groups)
        self.holding.complete(sentence, frames, roles, groups)
        self.jointly.complete(sentence, frames, roles)
        self.signatories.complete(sentence, frames, roles, groups)
        self.signatories.beside(sentence, frames, roles, groups)
        self.envoys.complete(sentence, frames, roles)
        self.talks.complete(sentence, frames, roles, groups)
        for frame, of_frame in zip(frames, roles, strict=True):
            leave_to_its_own(frame, of_frame, self.lows)
        statements = [
            one
            for k in range(len(frames))
            for told in self.gapping.couples(sentence, self._statement(number, sentence, frames, k, roles[k], groups))
            for one in self.members.apart(sentence, told, frames, groups)
        ]
        one_sum(statements)
        told = any(role.slot != "attendees" for of_frame in roles for role in of_frame)
        self._remember(number, sentence, groups, told)
        if attending is not None:
            placed = {id(role.group) for of_frame in roles for role in of_frame}
            statements += self.bystanders.statements(number, sentence, groups, attending, skip=placed)
        return statements

    def _envoys(self, sentence: Sentence, statements: list[Statement]) -> None:
        """«La Ville avait délégué X»: no agreement is named, but who acted for one of its parties."""
        told = self.envoys.told(sentence)
        if told and statements:
            statements[0].signers = told
            statements[0].rules = [r for r in statements[0].rules if r != "signers.represented"] + [ENVOY]

    def _across(self, sentence: Sentence, statements: list[Statement], groups: list[Group]) -> None:
        """«En face, X pour A», «Signataires : X et Y»: those who sign what the sentence before named."""
        if not statements or statements[0].signers:
            return
        across = self.across.told(sentence, groups)
        called = self.signatories.called(sentence, groups)
        statements[0].signers = across or called
        if statements[0].signers:
            statements[0].rules.append(ACROSS if across else CALLED)

    def _remember(self, number: int, sentence: Sentence, groups: list[Group], told: bool = False) -> None:
        """Whom the sentence is about; where it tells who concluded something, it sets no scene for something else."""
        self.topic.remember(sentence, groups)
        if told:
            self.scene.clear()
        else:
            self.scene.remember(number, sentence, groups)

    def _statement(
        self, number: int, sentence: Sentence, frames: list[Frame], k: int, roles: list[Role], groups: list[Group]
    ) -> Statement:
        frame = frames[k]
        verdict = self.status.read(sentence, frame)
        self.approving.settle(frame, verdict, roles)
        statement = Statement(
            number, sentence.start, sentence.end, frame.instrument,
            rules=list(dict.fromkeys(frame.rules + verdict.rules)), status=verdict.status,
            certainty=verdict.certainty, cues=verdict.cues, effect=verdict.effect, dropped=verdict.dropped,
        )  # fmt: skip
        roles = self._speaking(frame, verdict, self._negotiating(sentence, frame, verdict, roles, groups))
        if self._criticised(frame, roles):
            statement.dropped = "criticised"
        if statement.dropped is None and frame.pact is not None and not self._two_sides(frame, frame.pact, roles):
            statement.dropped = "pact-one-sided"
        self._who(statement, roles)
        if self._of_nobody(frame, verdict, roles):
            statement.scene = self.scene.of(number, sentence, frame.anchors[0][0], groups)
        elif self._by_unknown(verdict, roles):
            scene = self.scene.of(number, sentence, frame.anchors[0][0], groups)
            statement.scene = scene if len(scene) == len(statement.signers) else []
        low, high = territory(self.lows, sentence, frames, k)
        self._how(statement, frame, low, high)
        statement.event = self.occasions.event(sentence)
        self.matters.tell(statement, sentence, frame, high)
        self._when_and_where(statement, sentence, frame, low, high)
        statement.amounts = self.details.amounts(low, high)
        statement.spending = bool(statement.amounts) and self.bystanders.spends(sentence)
        named = frame.instrument.last if frame.instrument is not None and not frame.instrument.plural else None
        statement.duration = self.details.duration(low, high, named)
        return statement

    def _of_nobody(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> bool:
        """«La convention a été signée mardi (par X)»: nobody told for whom; an active verb has its subject."""
        told = [actor for role in roles if role.slot != "attendees" for actor in role.group.actors]
        named = all(a.person is not None and a.role is None and a.body is None for a in told)
        acting = any(
            verb.voice in ("active", "gerund", "infinitive") and not self.talks.succeed(verb.first)
            for verb in frame.verbs
        )
        return verdict.effect in ("sign", "bind", "renew") and named and (bool(told) or not acting)

    def _by_unknown(self, verdict: Verdict, roles: list[Role]) -> bool:
        """«A et B en parlaient. Une convention a été signée par X et Y»: persons whose bodies nobody names."""
        actors = [a for group, slot, _ in roles if slot != "attendees" for a in group.actors]
        return verdict.effect in ("sign", "renew") and len(actors) > 1 and all(self._of_no_body(a) for a in actors)

    def _of_no_body(self, actor: Actor) -> bool:
        if actor.person is None or actor.body is not None or actor.person.entity < 0:
            return False
        cluster = self.annotated.entities[actor.person.entity]
        return cluster.body < 0 and (actor.role or cluster.role) is None

    # -- who -----------------------------------------------------------------------------------------------

    def _who(self, statement: Statement, roles: list[Role]) -> None:
        people = {"parties": statement.parties, "signers": statement.signers, "attendees": statement.attendees}
        for group, slot, rule in roles:
            statement.rules.append(rule)
            people[slot].extend(a for a in group.actors if a not in people[slot])

    def _negotiating(
        self, sentence: Sentence, frame: Frame, verdict: Verdict, roles: list[Role], groups: list[Group]
    ) -> list[Role]:
        """«A et B négocient un accord»: the subject of the sentence, where nothing else says who."""
        negotiated = verdict.status == "negotiating" or any(n.effect == "negotiate" for n in frame.nouns)
        if not negotiated or frame.instrument is None or any(role.slot == "signers" for role in roles):
            return roles
        end = frame.anchors[-1][1]
        stops = (k + 1 for k in range(sentence.first, frame.anchors[0][0]) if self.lows[k] == ";")
        opening = max(stops, default=sentence.first)  # of its own clause
        subject = next(
            (g for g in groups if g.connector is None and 0 <= g.first - opening <= 3 and g.last <= end), None
        )
        alone = subject is not None and len(subject.actors) == 1 and subject.actors[0].plural is None
        if subject is None or (alone and verdict.status != "negotiating"):
            return roles
        return [Role(subject, "signers", "signers.negotiating"), *roles]

    def _speaking(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> list[Role]:
        """«« Nous avons signé un accord avec B », a déclaré le ministre»: «nous» is the speaker's side."""
        if "certainty.quoted" not in verdict.rules or any(role.slot == "signers" for role in roles):
            return roles
        voice = self._speaker(frame.anchors[-1][1])
        if voice is None:
            return roles
        return [Role(Group([voice], voice.first, voice.last), "parties", "parties.speaker"), *roles]

    def _speaker(self, first: int) -> Actor | None:
        """Who says «nous»: the actor beside the first verb of saying after word ``first``."""
        for k in range(first, min(first + MOST_WORDS_TO_SPEAKER, len(self.words) - 1)):
            if self.lows[k] in self.saying:
                beside = next(
                    (
                        a
                        for a in self.annotated.actors
                        if k < a.first <= k + 2 and (a.person is not None or a.role is not None or a.body is not None)
                    ),
                    None,
                )
                return replace(beside, person=None) if beside is not None and beside.role is not None else beside
        return None

    def _criticised(self, frame: Frame, roles: list[Role]) -> bool:
        """«Ankara a dénoncé l'accord entre A et B»: words against it, unless its own party ends it."""
        verbs = [v for v in frame.verbs if v.form.lemma == "dénoncer"]
        if not verbs:
            return False
        agents = [
            a for g, _, rule in roles if rule in ("signers.subject", "signers.by", "signers.pronoun") for a in g.actors
        ]
        others = [a for g, slot, _ in roles if slot == "parties" for a in g.actors]
        bound = any(v.effect == "bind" for v in frame.verbs)
        if verbs[0].voice in ("passive", "participle") and not agents:
            return False
        if any(rule == "signers.inverted" for _, _, rule in roles):
            return False  # «l'accord, qu'avaient signé A et B, a été dénoncé par A»
        named = {a.body.entity for a in others if a.body is not None}
        between = any(rule in ("parties.between", "parties.pair") for _, _, rule in roles)
        return (between and not any(a.body is not None and a.body.entity in named for a in agents)) or (
            not others and not bound
        )

    def _two_sides(self, frame: Frame, pact: Pact, roles: list[Role]) -> bool:
        """A verb alone tells of an agreement only where two are told to whom it happens."""
        if "trigger.pact" not in frame.rules:
            return True
        sides = [a for group, slot, _ in roles if slot != "attendees" for a in group.actors]
        other = self.marker.pacts.open_side(pact)
        if other is not None and not any(other <= a.first <= other + 1 for a in sides):
            return False  # «A et B s'associent à la douleur de leurs voisins»
        return sum(1 if a.plural is None else 2 for a in sides) >= 2

    # -- the rest ------------------------------------------------------------------------------------------

    def _how(self, statement: Statement, frame: Frame, low: int, high: int) -> None:
        statement.strong = any(
            v.form.strength == "strong" and v.effect in ("sign", "renew") and v.voice in ("active", "passive")
            for v in frame.verbs
        )
        statement.pointing = any(
            v.voice == "active" and v.first > 0 and self.lows[v.first - 1] in ("l'", "la", "le", "les")
            for v in frame.verbs
        )
        statement.plural = any(v.form.plural and v.voice in ("passive", "participle") for v in frame.verbs)
        statement.again = any(word in self.words_of_more for word in self.lows[low:high])

    def _when_and_where(self, statement: Statement, sentence: Sentence, frame: Frame, low: int, high: int) -> None:
        own = self.details.own_date(sentence, frame.instrument.last) if frame.instrument is not None else None
        if statement.effect is None or statement.status == "negotiating":
            statement.date = own
            return
        high = self._before_amended(frame, high)
        verbs = [v for v in frame.verbs if v.first < high] or frame.verbs
        anchor = verbs[-1].first if verbs else frame.anchors[0][0]
        if verbs and self.lows[anchor] == "avoir":
            anchor = verbs[-1].last - 1  # «a annoncé mardi avoir signé lundi»
        state = frame.pact is not None and frame.pact.state
        since = state or statement.status == "past" or statement.effect in ("bind", "terminate")
        if "trigger.allowed" not in frame.rules and not self._only_authorised(statement, sentence, verbs):
            signing = self._first_signed(frame, high) if statement.effect == "terminate" else None
            began = signing is not None and signing.effect == "bind"
            told = signing and self.details.date(sentence, signing.first, high, signing.first, [signing], since=began)
            told = told or self.details.date(sentence, low, high, anchor, verbs, since=since)
            told = self._beside_participle(sentence, high, verbs) or told
            if told is not None and self._only_binding(frame) and told.start < self.words[anchor].start:
                told = None  # «Dimanche, il a évoqué le traité liant les deux pays»: the day of the talk
            statement.date = own if own is not None and self._named_by(own, frame, statement) else told
        if "status.not-yet" in statement.rules and all(v.effect == "ratify" for v in frame.verbs):
            statement.date = None  # the day of the vote
        statement.date = statement.date or own
        if statement.effect == "terminate":
            statement.date = self.details.signed_then(sentence, frame.verbs) or statement.date
        if statement.date is None and statement.event is not None:
            statement.date = self.occasions.event_date(sentence, statement.event)
        if statement.date is not None and statement.date.future_value and _lies_ahead(statement, verbs):
            statement.date = replace(statement.date, value=statement.date.future_value)
        elif statement.date is not None and statement.date.past_value and _is_done(statement):
            statement.date = replace(statement.date, value=statement.date.past_value)
        place = self._place(statement, sentence, frame, low, high, anchor)
        if place is not None:
            statement.place = self.details.span(place.first, place.last)
            statement.place_name = place.name

    def _beside_participle(self, sentence: Sentence, high: int, verbs: list[VerbGroup]) -> TimeExpression | None:
        """«manifesteront mardi contre l'accord signé en 2023»: the date behind the participle, not that of the verb."""
        if not verbs or any(v.voice != "participle" or v.effect != "sign" for v in verbs):
            return None
        last = verbs[-1].last
        beside = min(high, last + MOST_WORDS_TO_ITS_DATE)
        return self.details.date(sentence, last, beside, last, verbs)

    def _only_binding(self, frame: Frame) -> bool:
        """«liant A à B», «qui lie A à B»: said of an agreement that there is, in a sentence about something else."""
        definite = frame.instrument is not None and frame.instrument.reference == "definite"
        return (
            definite
            and frame.rules[:1] == ["trigger.binding"]
            and all(
                v.effect == "bind" and (v.voice in ("gerund", "participle") or self.lows[v.first - 1] == "qui")
                for v in frame.verbs
            )
        )

    def _first_signed(self, frame: Frame, high: int) -> VerbGroup | None:
        """«a résilié en juin le contrat conclu en 2021»: the verb that tells when it was concluded."""
        concluding = ("sign", "renew", "bind")
        return next((v for v in frame.verbs if v.effect in concluding and v.first < high), None)

    def _named_by(self, own: TimeExpression, frame: Frame, statement: Statement) -> bool:
        """«L'accord de 2001 a été dénoncé en janvier»: the date that belongs to the noun is that of its signing."""
        instrument = frame.instrument
        definite = instrument is not None and instrument.reference == "definite"
        beside = instrument is not None and own.start - instrument.end <= MOST_LETTERS_TO_OWN_DATE
        return definite and beside and statement.effect in ("sign", "terminate")

    def _before_amended(self, frame: Frame, high: int) -> int:
        """«a signé un avenant au contrat signé en 2019»: the last participle is said of what is amended."""
        instrument = frame.instrument
        if instrument is None or instrument.kind != "amendment":
            return high
        finite = [v for v in frame.verbs if v.voice != "participle"]
        later = [v.first for v in frame.verbs if v.voice == "participle" and v.first > instrument.last]
        return min([high, *later]) if finite else high

    def _only_authorised(self, statement: Statement, sentence: Sentence, verbs: list[VerbGroup]) -> bool:
        """«Réuni jeudi, le conseil a autorisé la maire à signer»: the day of the leave is not that of the signing.

        A day after the infinitive is («a autorisé la maire à signer mardi …»).
        """
        if statement.status != "planned" or not verbs or verbs[0].voice != "infinitive":
            return False
        first = verbs[0].first
        given = any(
            self.words[k].pos == "AUX" and self.lows[k] in ("a", "ont", "avait", "avaient", "été")
            for k in range(sentence.first, first)
        )
        days_after = any(t.start > self.words[first].start and t.end <= sentence.end for t in self.annotated.times)
        return given and not days_after

    def _place(
        self, statement: Statement, sentence: Sentence, frame: Frame, low: int, high: int, anchor: int
    ) -> Mention | None:
        told = [span for span in (statement.subject, *statement.objectives) if span is not None]
        beyond = [span.start for span in told if span.start > self.words[anchor].start]
        place = self.details.place(sentence, low, high, anchor, statement.event, min(beyond, default=None))
        sides = [*statement.parties, *statement.signers]
        inside = place is not None and any(a.first <= place.first < a.last for a in sides)
        if place is not None and inside and place.head != "venue":
            place = None  # «liée au Ghana par un accord», «cède à la mairie de Parakou» tell with whom, not where
        if place is None:
            place = self.details.same_town(sentence, low, high)
        if place is None and statement.event is not None:
            place = self.details.town_of(statement.event)
        if place is None and any("y" in self.lows[max(v.first - 2, 0) : v.first] for v in frame.verbs):
            # «il y a signé»: the place named before
            before = (p for p in reversed(self.annotated.places) if p.last <= sentence.first and p.head == "town")
            place = next(before, None)
        return place


def _lies_ahead(statement: Statement, verbs: list[VerbGroup]) -> bool:
    """Is the signing still to come, as its verb or its status tells?"""
    wished = statement.status == "announced" and any(v.voice == "infinitive" for v in verbs)
    return statement.status == "planned" or wished or any(v.tense in ("future", "conditional") for v in verbs)


def _is_done(statement: Statement) -> bool:
    """«l'accord signé fin février»: of two Februaries the one before the article."""
    return statement.status in ("signed", "past", "renewed", "terminated")
