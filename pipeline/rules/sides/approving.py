"""Two sides who approve conclude: «A et B ont validé une convention»; an assembly ratifies: «Le Sénat a validé …»."""

from __future__ import annotations

from models.annotation import Actor
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.rules.framing.frames import Frame
from pipeline.rules.sides.roles import Role
from pipeline.rules.status import Verdict

RULE = "status.by-both"


class Approving:
    """Tells concluding from ratifying, by who does it."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.by_both = lexicon.verbs.by_both
        self.ratifiers = lexicon.actors.ratifiers

    def settle(self, frame: Frame, verdict: Verdict, roles: list[Role]) -> None:
        """Make the verdict «signed» where both sides approve."""
        verbs = [v for v in frame.verbs if v.effect == "ratify"]
        if verdict.effect != "ratify" or not verbs or any(v.form.lemma not in self.by_both for v in verbs):
            return
        active = any(v.voice == "active" for v in verbs)
        subject = [a for role in roles if role.rule == "signers.subject" for a in role.group.actors]
        if not active or all(self._assembly(actor) for actor in subject):
            return
        if subject and all(a.person is not None for a in subject) and all(v.tense == "present" for v in verbs):
            verdict.effect = verdict.status = None  # «Les ministres l'approuvent»: what they think of it
            return
        sides = sum(
            2 if a.plural in ("body", "state", "any", "territory") else 1 for a in subject if a.plural != "person"
        )
        if sides < 2:
            return
        verdict.effect = "sign"
        if verdict.status == "ratified":
            verdict.status = "signed"
        verdict.rules.append(RULE)

    def _assembly(self, actor: Actor) -> bool:
        """«Le Parlement», «les députés», «les deux conseils municipaux»."""
        if actor.person is not None:
            return False
        head = actor.body.name.split()[0] if actor.body is not None else actor.role.head if actor.role else ""
        return fold(head.rstrip("s")) in self.ratifiers or fold(head) in self.ratifiers
