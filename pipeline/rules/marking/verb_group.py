"""A verb of signing in use: where it stands, its voice, its tense."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.lexicon.verbs import Effect, VerbForm

Voice = Literal["active", "passive", "participle", "infinitive", "gerund"]
Tense = Literal["past", "pluperfect", "present", "future", "conditional", "none"]


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb of the table in use."""

    first: int  # of the auxiliary, or of the verb
    at: int  # the verb itself
    last: int
    form: VerbForm
    voice: Voice
    tense: Tense
    negated: bool
    echo: bool = False  # «en a fait autant»: what the clause or sentence before told
    causative: bool = False  # «a fait signer à B un contrat»
    auxiliary: int | None = None  # «a investi … et signé»: where the auxiliary of another verb stands, if it is shared

    @property
    def effect(self) -> Effect:
        """What the verb does to an agreement."""
        return self.form.effect
