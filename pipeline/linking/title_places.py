"""The town that the title tells: «Vernoux : le pont refait», «À Vernoux, …», «Un accord signé à Vernoux»."""

from __future__ import annotations

import re

from models.annotation import AnnotatedArticle, Mention
from pipeline.lexicon import Lexicon
from pipeline.lexicon.folding import fold
from pipeline.linking.drafts import Draft
from pipeline.rules.slots.wording import Wording

SENTENCES_OF_NEWS = 4
_NAME = r"(?P<town>[A-ZÉÈÎÂ][\w'’]*(?:[ -](?:[A-ZÉÈÎÂ][\w'’]*|(?:sur|en|le|la|les|de|du|des|sous)-[\w'’-]+))*)"
_HEADS = re.compile(rf"{_NAME}\s*(?P<sign>[:.])\s")
_OPENS = re.compile(rf"[ÀA] {_NAME}, ")
_AT = re.compile(rf"\bà {_NAME}")


class TitlePlaces(Wording):
    """Answers for one article."""

    def __init__(self, annotated: AnnotatedArticle, lexicon: Lexicon) -> None:
        super().__init__(annotated)
        self.towns = lexicon.towns
        self.lands = lexicon.countries.names
        nouns = (form for entry in lexicon.verbs.table.nouns if entry.effect == "sign" for form in entry.forms)
        self.acts = {fold(word) for word in (*lexicon.verbs.signing, *nouns)}

    def told(self, draft: Draft) -> Mention | None:
        """The place of the title, where the text names it too; only for what the article's first sentences tell."""
        if draft.statements[0].sentence >= SENTENCES_OF_NEWS:
            return None  # «Portland : …», and far below an agreement of somebody else
        title = self.annotated.article.title or ""
        heads = _HEADS.match(title)
        if heads is not None and (heads["sign"] == ":" or heads["town"] in self.towns):
            return self._in_text(heads["town"])
        opens = _OPENS.match(title)
        if opens is not None:
            return self._in_text(opens["town"])
        for told in _AT.finditer(title):
            if self.acts & set(re.findall(r"\w+", fold(title[: told.start()]))):
                return self._in_text(told["town"])
        return None

    def _in_text(self, town: str) -> Mention | None:
        """Where the text tells of it as a place; a listed town, in the name of a body as well («Vernoux Agglo»)."""
        if self.lands.find(town):
            return None
        told = next((p for p in self.annotated.places if p.name.casefold() == town.casefold()), None)
        if told is not None or town not in self.towns:
            return told
        for k, word in enumerate(self.words):
            if word.text == town and self.in_actor[k]:
                return Mention("place", k, k + 1, word.start, word.end, town, name=town, head="mention")
        return None
