"""Two sides who approve conclude: «A et B ont validé une convention»; an assembly ratifies: «Le Sénat a validé …»."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.rules.framing.frame import Frame
from pipeline.rules.sides.assemblies import is_assembly
from pipeline.rules.sides.roles import Role
from pipeline.rules.status.verdict import Verdict

RULE = "status.by-both"


class Approving:
    """Tells concluding from ratifying, by who does it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.by_both = lexicon.verbs.by_both
        self.by_assembly = lexicon.verbs.by_assembly
        self.actors = lexicon.actors

    def settle(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> None:
        """Make the verdict «signed» where both sides approve."""
        self._adopted(frame, verdict, roles)
        verbs = [v for v in frame.verbs if v.effect == "ratify"]
        if verdict.effect != "ratify" or not verbs or any(v.form.lemma not in self.by_both for v in verbs):
            return
        active = any(v.voice == "active" for v in verbs)
        subject = [a for role in roles if role.rule == "signers.subject" for a in role.group.actors]
        if not active or all(is_assembly(actor, self.actors) for actor in subject):
            return
        if subject and all(a.person is not None for a in subject) and all(v.tense == "present" for v in verbs):
            verdict.effect = verdict.status = None  # «Les ministres l'approuvent»: what they think of it
            return
        sides = sum(
            2 if a.plural in ("body", "state", "any", "territory") else 1 for a in subject if a.plural != "person"
        )
        if sides < 2:
            return
        if all(v.negated for v in verbs):
            verdict.dropped = verdict.dropped or "negated"  # «A et B affirment ne pas avoir validé ce contrat»
        verdict.effect = "sign"
        if verdict.status == "ratified":
            verdict.status = "signed"
        verdict.rules.append(RULE)

    def _adopted(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> None:
        """«Le Sénat a adopté l'accord conclu avec B»: one assembly alone adopts what its state concluded."""
        verbs = [v for v in frame.verbs if v.effect == "sign" and v.voice == "active"]
        subject = [a for role in roles if role.rule == "signers.subject" for a in role.group.actors]
        adopted = verbs and all(v.form.lemma in self.by_assembly for v in verbs)
        if verdict.effect == "sign" and adopted and len(subject) == 1 and self.parliament(subject[0]):
            verdict.effect = "ratify"
            verdict.status = "ratified" if verdict.status == "signed" else verdict.status

    def parliament(self, actor: Actor) -> bool:
        """«Le Parlement», «les députés»: one of a country; a town's council may adopt its own charter."""
        head = actor.body.name.split()[0] if actor.body is not None else ""
        role = actor.role
        told = is_assembly(actor, self.actors) or (
            role is not None and fold(role.text.split()[0]) in self.actors.ratifiers
        )
        return told and actor.person is None and fold(head) not in self.actors.local_ratifiers
