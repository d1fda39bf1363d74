"""From marks, frames and groups to statements: who does what, when, where, about what, in each sentence."""

from __future__ import annotations

from models.annotation import AnnotatedArticle, Sentence
from models.statement import Statement
from pipeline.lexicon import Lexicon
from pipeline.lexicon.closed_classes import DETERMINERS
from pipeline.rules.framing.courses import ENDED
from pipeline.rules.framing.fragments import Fragments
from pipeline.rules.framing.frames import Frame, Framer
from pipeline.rules.framing.gapping import Gapping
from pipeline.rules.framing.territory import territory
from pipeline.rules.framing.together import share_sides
from pipeline.rules.framing.verbless import Verbless
from pipeline.rules.marking.marks import Marker
from pipeline.rules.reader import Reader
from pipeline.rules.sides.across import RULE as ACROSS
from pipeline.rules.sides.across import Across
from pipeline.rules.sides.apposed_partner import ApposedPartner
from pipeline.rules.sides.approving import Approving
from pipeline.rules.sides.assigning import Assigner
from pipeline.rules.sides.before_colon import BeforeColon
from pipeline.rules.sides.behalf import Behalf
from pipeline.rules.sides.beneath import Beneath
from pipeline.rules.sides.by_verdict import ByVerdict
from pipeline.rules.sides.by_which import ByWhich
from pipeline.rules.sides.bystanders import Bystanders
from pipeline.rules.sides.called import Called
from pipeline.rules.sides.commenting import leave_to_its_own
from pipeline.rules.sides.completing import Completer
from pipeline.rules.sides.each_other import share_with_the_other
from pipeline.rules.sides.enough import Enough
from pipeline.rules.sides.entrusted import Entrusted
from pipeline.rules.sides.envoys import RULE as ENVOY
from pipeline.rules.sides.envoys import Envoys
from pipeline.rules.sides.foreseen import Foreseen
from pipeline.rules.sides.gathered import RULE as GATHERED
from pipeline.rules.sides.gathered import Gathered
from pipeline.rules.sides.group import Group
from pipeline.rules.sides.groups import Grouper
from pipeline.rules.sides.holding import Holding
from pipeline.rules.sides.hoped import RULE as HOPED
from pipeline.rules.sides.hoped import Hoped
from pipeline.rules.sides.hyphened import Hyphened
from pipeline.rules.sides.joining import Joining
from pipeline.rules.sides.jointly import Jointly
from pipeline.rules.sides.members import Members
from pipeline.rules.sides.named_in_matter import NamedInMatter
from pipeline.rules.sides.of_open_act import OfOpenAct
from pipeline.rules.sides.other_side import RULE as OTHER_SIDE
from pipeline.rules.sides.other_side import OtherSide
from pipeline.rules.sides.owning import Owners
from pipeline.rules.sides.ratifying import Ratifying
from pipeline.rules.sides.reaching import Reach
from pipeline.rules.sides.received import Received
from pipeline.rules.sides.related import Related
from pipeline.rules.sides.roles import Role
from pipeline.rules.sides.scene import Scene
from pipeline.rules.sides.signatories import CALLED, Signatories
from pipeline.rules.sides.talks import Talks
from pipeline.rules.sides.tied_clause import TiedClause
from pipeline.rules.sides.topic import Topic
from pipeline.rules.slots.contents import leave_contents
from pipeline.rules.slots.details import DetailReader
from pipeline.rules.slots.gatherings import GatheringReader
from pipeline.rules.slots.matters import Matters
from pipeline.rules.slots.places import PlaceReader
from pipeline.rules.slots.subjects import SubjectReader
from pipeline.rules.slots.sums import each_its_sum, one_sum, own_clause
from pipeline.rules.slots.when_and_where import WhenAndWhere
from pipeline.rules.status.reader import StatusReader


class StatementReader(Reader):
    """Reads all statements of one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.annotated = annotated
        self.words_of_more, self.alike = lexicon.grammar.again, lexicon.grammar.alike
        self.marker = Marker(annotated, lexicon)
        self.framer = Framer(annotated, lexicon)
        self.grouper = Grouper(annotated, lexicon)
        self.status = StatusReader(annotated, lexicon)
        self.details = DetailReader(annotated, lexicon)
        self.places = PlaceReader(annotated, lexicon)
        self.occasions = GatheringReader(annotated, lexicon)
        self.subjects = SubjectReader(annotated, lexicon)
        self.matters = Matters(annotated, lexicon, self.subjects)
        self.topic = Topic(annotated, lexicon)
        self.gapping = Gapping(annotated)
        self.fragments = Fragments(annotated, lexicon)
        self.verbless = Verbless(annotated, lexicon)
        self.behalf = Behalf(annotated, lexicon, self.topic)
        self.approving = Approving(lexicon)
        self.ratifying = Ratifying(annotated, self.approving)
        reach = Reach(annotated, lexicon, self.grouper)
        self.bystanders = Bystanders(annotated, lexicon, self.details, self.places, self.occasions, self.subjects)
        self.assigner = Assigner(annotated, lexicon, reach, self.bystanders, self.topic, self.marker.pacts)
        self.completer = Completer(annotated, lexicon, reach, self.topic)
        self.in_matter = NamedInMatter(annotated, reach.grouper)
        self.scene = Scene(annotated, lexicon, self.topic)
        self.hoped = Hoped(annotated, lexicon)
        self.owners = Owners(annotated, lexicon, self.topic, self.scene)
        self.holding = Holding(annotated, lexicon, self.grouper, self.topic)
        self.joining = Joining(annotated, lexicon)
        self.jointly = Jointly(annotated, lexicon, self.topic)
        self.hyphened = Hyphened(annotated, lexicon)
        self.signatories = Signatories(annotated, lexicon)
        self.received = Received(annotated, lexicon)
        self.beneath = Beneath(annotated, lexicon)
        self.entrusted = Entrusted(annotated, lexicon)
        self.apposed_partner = ApposedPartner(annotated, lexicon)
        self.related = Related(annotated, lexicon)
        self.envoys = Envoys(annotated, lexicon, self.topic)
        self.by_which = ByWhich(annotated, lexicon, self.topic)
        self.across = Across(annotated, lexicon)
        self.before_colon = BeforeColon(annotated, lexicon)
        self.tied_clause = TiedClause(annotated, lexicon, self.framer.means)
        self.foreseen = Foreseen(annotated, lexicon)
        self.called = Called(annotated, lexicon)
        self.gathered = Gathered(annotated, lexicon)
        self.other_side = OtherSide(annotated, lexicon)
        self.of_open_act = OfOpenAct(annotated, lexicon)
        self.talks = Talks(annotated, lexicon)
        self.by_verdict = ByVerdict(annotated, lexicon)
        self.enough = Enough(annotated, lexicon, self.marker.pacts, self.talks)
        self.when_and_where = WhenAndWhere(annotated, lexicon, self.details, self.occasions, self.places)
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
        frames = self.envoys.without_ranks(sentence, frames)
        self.verbless.mark(sentence, frames, groups)
        self.framer.open_act.add(frames, marks)
        called = self.called.read(sentence, groups) if not frames else None
        if called is not None:
            frames = [called[0]]
        gathered = self.gathered.told(sentence, groups, frames)
        if not frames or gathered:
            statements = self.bystanders.statements(number, sentence, groups, attending)
            self._envoys(sentence, statements)
            if gathered:
                statements[0].signers = gathered
                statements[0].rules.append(GATHERED)
            elif attending is None:
                self._across(sentence, statements, groups)
            partner = self.other_side.told(sentence, groups)
            if partner:
                statements[0].parties = partner
                statements[0].rules.append(OTHER_SIDE)
            self.matters.sequel(statements[0], sentence)
            statements[0].foreseen = self.foreseen.told(sentence, groups, None)
            self._remember(number, sentence, groups, attended=attending is not None)
            return statements
        groups = self.gapping.split(frames, self.assigner.fronting.split(frames, groups))
        roles = self.assigner.assign(sentence, frames, groups, attending)
        if called is not None:
            roles[0] = [called[1]]
        self.gapping.assign(frames, roles, groups)
        share_sides(frames, roles)
        share_with_the_other(frames, roles)
        self.verbless.complete(sentence, frames, roles, groups)
        self.by_which.complete(sentence, frames, roles, groups)
        self.completer.complete(sentence, marks, frames, roles, groups)
        roles = [self.in_matter.without(*one) for one in zip(frames, roles, strict=True)]
        self.owners.complete(number, sentence, frames, roles, groups)
        self.holding.complete(sentence, frames, roles, groups)
        self.before_colon.complete(sentence, frames, roles, groups)
        self.tied_clause.complete(sentence, frames, roles, groups)
        self.jointly.complete(sentence, frames, roles)
        self.joining.complete(sentence, frames, roles, groups)
        self.hyphened.complete(frames, roles)
        self.signatories.complete(sentence, frames, roles, groups)
        self.received.complete(sentence, frames, roles, groups)
        self.signatories.beside(sentence, frames, roles, groups)
        self.beneath.complete(sentence, frames, roles, groups)
        self.envoys.complete(sentence, frames, roles)
        self.ratifying.complete(sentence, frames, roles, groups)
        self.entrusted.complete(frames, roles, groups)
        self.talks.complete(sentence, frames, roles, groups)
        self.related.complete(sentence, frames, roles, groups)
        self.apposed_partner.complete(frames, roles, groups)
        self.of_open_act.settle(frames, roles)
        for frame, of_frame in zip(frames, roles, strict=True):
            leave_to_its_own(frame, of_frame, self.lows)
        statements = [
            one
            for k in range(len(frames))
            for told in self.gapping.couples(sentence, self._statement(number, sentence, frames, k, roles[k], groups))
            for one in self.members.apart(sentence, told, frames, groups)
        ]
        if not any(roles):
            self._echoed(sentence, statements, groups)
        if len(frames) == len(statements) == 1:
            statements[0].foreseen = self.foreseen.told(sentence, groups, frames[0].instrument)
        each_its_sum(statements)
        one_sum(statements)
        leave_contents(statements)
        told = any(
            role.slot != "attendees"
            for frame, of_frame in zip(frames, roles, strict=True)
            for role in of_frame
            if not frame.only_talks
        )
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

    def _echoed(self, sentence: Sentence, statements: list[Statement], groups: list[Group]) -> None:
        """«Lui ont donné la réplique X pour A et Y pour B»: a gesture, and those who sit across."""
        if len(statements) == 1 and statements[0].instrument is None and "trigger.echo" in statements[0].rules:
            statements[0].signers = self.across.told(sentence, groups)
            if statements[0].signers:
                statements[0].rules, statements[0].effect = [ACROSS], None

    def _remember(
        self, number: int, sentence: Sentence, groups: list[Group], told: bool = False, attended: bool = False
    ) -> None:
        """Whom the sentence is about; where it tells who concluded something, or attended, it sets no scene."""
        if told:
            self.scene.clear()
        elif not attended:
            self.scene.remember(number, sentence, groups)
        self.topic.remember(sentence, groups)

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
        roles = self.by_verdict.roles(sentence, frame, verdict, roles, groups)
        roles = self.enough.without_ends(frame, roles)
        if self.enough.criticised(frame, roles):
            statement.dropped = "criticised"
        if statement.dropped is None and not self.enough.two_sides(sentence, frame, verdict, roles):
            statement.dropped = "pact-one-sided"
        self._who(statement, roles)
        hoped = self.hoped.between(number, sentence, frame, roles)
        described = not self.scene.only_met and self.enough.only_described(sentence, frame, verdict, roles)
        if hoped:
            statement.scene, statement.status = hoped, "negotiating"
            statement.rules.append(HOPED)
        elif described or self.enough.of_nobody(frame, verdict, roles):
            statement.scene = self.scene.of(number, sentence, frame.anchors[0][0], groups)
        elif self.enough.by_unknown(
            verdict, roles, scene := self.scene.of(number, sentence, frame.anchors[0][0], groups)
        ):
            statement.scene = scene if len(scene) == len(statement.signers) else []
        else:
            left_out = self.owners.left_out(sentence, frame, roles, groups)
            statement.scene = left_out or self.scene.other_than(number, frame, roles)
        low, high = territory(self.lows, sentence, frames, k)
        self._how(statement, frame, low, high)
        statement.event = self.occasions.told(sentence)
        self.matters.tell(statement, sentence, frame, high)
        self.when_and_where.tell(statement, sentence, frame, low, high)
        if ENDED in frame.rules and not any(verb.effect == "sign" for verb in frame.verbs):
            statement.date = None  # «… a expiré en juillet»: not when it was signed
        statement.amounts = self.details.amounts(own_clause(self.lows, low, frame.anchors[0][0]), high)
        statement.spending = bool(statement.amounts) and self.bystanders.spends(sentence)
        named = frame.instrument.last if frame.instrument is not None and not frame.instrument.plural else None
        statement.duration = self.details.duration(low, high, named)
        return statement

    def _who(self, statement: Statement, roles: list[Role]) -> None:
        people = {"parties": statement.parties, "signers": statement.signers, "attendees": statement.attendees}
        for group, slot, rule in roles:
            statement.rules.append(rule)
            people[slot].extend(a for a in group.actors if a not in people[slot])

    def _how(self, statement: Statement, frame: Frame, low: int, high: int) -> None:
        statement.strong = any(
            v.form.strength == "strong" and v.effect in ("sign", "renew") and v.voice in ("active", "passive")
            for v in frame.verbs
        )
        statement.pointing = any(
            v.voice == "active" and v.first > 0 and self.lows[v.first - 1] in DETERMINERS for v in frame.verbs
        )
        if any(v.echo for v in frame.verbs):
            statement.rules.append("trigger.echo")
        statement.plural = any(v.form.plural and v.voice in ("passive", "participle") for v in frame.verbs)
        told = frame.instrument is not None and (frame.verbs or frame.nouns)
        around = self.lows[frame.instrument.first : frame.instrument.last + 1] if told and frame.instrument else []
        alike = bool(self.alike & set(around))  # «un accord similaire sera signé»
        statement.again = alike or any(word in self.words_of_more for word in self.lows[low:high])
