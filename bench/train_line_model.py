"""Train the line classifier of text dumps, and say what it scores on sites it has not seen.

    python bench/train_line_model.py PAGES --articles DEV [--cross-validate]

PAGES is the folder of the cleaning referee (``evaluate_cleaning.py`` after ``prepare``: real pages in five forms of
plain text with gold block by block, and two sets of line-labelled web text); DEV a folder with ``articles/*.txt`` and
``gold/*.gold.json`` (paragraphs kept under «clean»).  Writes ``pipeline/cleaning/line_model.json``.

Recipe.  Lines are normalised as at run time, aligned to the gold blocks by word triples, and labelled with the block
they come from: standfirst, body and subhead are the article; pull quotes, embeds, notes and footnotes are left out;
title, byline and caption count half as furniture.  Agreements are often told in briefs, and the gold has few: each
page also counts as two briefs, cut down to its first paragraphs and a part of its furniture, and as two copies of the
article with what stands next to it.  A line weighs as many
words as it has, a page as much as any other.  Texts that were stripped before get trees of their own, trained on the
line-labelled web texts, DEV, and each gold page twice as a scraper may have left it (the whole article, and a share
of its titles, captions, notes and links); a few small trees learn from the page as a whole which of the two to ask
(the answers are mixed, ``line_model.mixed``).  Boosted trees (scikit-learn, only needed here:
``pip install --require-hashes -r requirements-bench.lock``).  ``--cross-validate``
holds out sites (never single pages or forms of the same page) and scores with the referee's own measure.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import math
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from itertools import compress
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pipeline.cleaning.article_span import keep_lines  # noqa: E402
from pipeline.cleaning.dump_lines import read_lines  # noqa: E402
from pipeline.cleaning.line_features import NAMES, features_of  # noqa: E402
from pipeline.cleaning.line_marks import Marks, mark_line  # noqa: E402
from pipeline.cleaning.line_model import mixed  # noqa: E402
from pipeline.cleaning.stripped_text import PAGE_NAMES, WHOLE, comments_begin, page_features, tells_its_kind  # noqa: E402
from pipeline.lexicon import Lexicon  # noqa: E402

PAGE_FORMS = ("text-blocks", "text-ticker", "text-inscriptis", "text-bs4", "text-lynx")
LINE_SETS = ("text-wac", "text-register")
SAVED = (*PAGE_FORMS, *LINE_SETS, "articles", "brief", "copied")
"""What the trees for saved pages are trained on; the stripped texts among them keep lists and addresses in sight."""
STRIPPED = ("text-register", "stripped")
"""The forms that were stripped before."""
FORM_WEIGHT = {
    "text-ticker": 0.6,
    "text-lynx": 2.0,
    "text-register": 0.2,
    "articles": 0.5,
    "brief": 0.15,
    "copied": 0.1,
}
STRIPPED_WEIGHT = {"text-register": 1.0, "articles": 0.5, "stripped": 0.2, "brief": 0.1, "copied": 0.1}
"""Briefs and copies are not stripped: they keep menus and comments in sight."""
KIND_WEIGHT = {"text-register": 1.0, "articles": 2.0, "stripped": 0.5, "text-wac": 3.0}
"""A form's say in what tells the two apart; other forms .7."""
ARTICLE, UNUSED, HALF = "SBH", "EFQN", "TKCM"
SETTINGS: dict[str, Any] = {
    "max_iter": 100,
    "learning_rate": 0.1,
    "max_leaf_nodes": 12,
    "min_samples_leaf": 60,
    "l2_regularization": 3.0,
    "max_features": 0.3,
    "early_stopping": False,
    "random_state": 0,
}
KIND_SETTINGS: dict[str, Any] = {
    "max_iter": 60,
    "learning_rate": 0.1,
    "max_leaf_nodes": 6,
    "min_samples_leaf": 15,
    "l2_regularization": 3.0,
    "early_stopping": False,
    "random_state": 0,
}


@dataclass
class Page:
    """A page in one form: its lines, their features, and what each is."""

    form: str
    name: str
    site: str
    texts: list[str]
    marks: list[Marks]
    rows: Any
    labels: list[tuple[str, float]]
    odds: Any = None
    kind: float = 0.0

    @property
    def wanted(self) -> Any:
        """True for lines of the article."""
        return np.array([share > 0.5 for _, share in self.labels])

    @property
    def weights(self) -> Any:
        """Each line's say in training among the lines of its page: its words over the article's."""
        article = sum(mark.words * share for mark, (_, share) in zip(self.marks, self.labels, strict=True))
        say = {**dict.fromkeys(UNUSED, 0.0), **dict.fromkeys(HALF, 0.5)}
        lines = zip(self.marks, self.labels, strict=True)
        weights = [(mark.words + 2) / (article + 150) * say.get(label, 1.0) for mark, (label, _) in lines]
        return np.array(weights)


def load_referee(folder: Path) -> ModuleType:
    """The referee's module: its gold, its tokens, its measure."""
    spec = importlib.util.spec_from_file_location("referee", folder / "evaluate_cleaning.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def gold_of(referee: ModuleType, folder: Path, form: str) -> list[dict[str, Any]]:
    """The gold pages of a form."""
    return list(referee.gold_for(SimpleNamespace(mode=form, data=str(folder / "data"), only=None, ids=None)))


_PREFIX = re.compile(r"^(?:ppe\d+|traf|hd|goose|moz|post|fundus|herald)-")
_SITES = (
    "liberation courrierinternational 20minutes leparisien lepoint ouest-france euronews slate capital radio-canada "
    "la-croix lapresse.ca lapresse.tn figaro"
).split()
_SAME_SITE = {"videos-2": "liberation", "1691900941": "radio-canada", "test_issue4": "slate"}


def site_of(page: str) -> str:
    """The site a gold page is of: pages of one site are never on both sides of a fold."""
    name = _PREFIX.sub("", page).lower()
    return _SAME_SITE.get(name) or next((site for site in _SITES if site in name), name)


def align(
    lines: list[str], blocks: list[tuple[int, str, str]], words_of: Callable[[str], list[str]]
) -> list[tuple[str, float]]:
    """For each line, the commonest letter of the gold blocks it was made from, and the share of its words to keep."""
    words: list[str] = []
    letters: list[str] = []
    for _, letter, text in blocks:
        found = words_of(text)
        words += found
        letters += letter * len(found)
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index in range(len(words)):
        for size in (1, 2, 3):
            places[tuple(words[index : index + size])].append(index)
    labels: list[tuple[str, float]] = []
    reached = 0
    for line in lines:
        mine = words_of(line)
        start, likeness = _place(mine, words, places, reached)
        if likeness < 0.3 or (len(mine) < 3 and not -3 <= start - reached <= 12):
            labels.append(("X", 0.0))
            continue
        count = Counter(letters[start : start + len(mine)])
        total = sum(count.values()) or 1
        labels.append((count.most_common(1)[0][0], sum(count[letter] for letter in ARTICLE) / total))
        if likeness > 0.6 and start >= reached - 3:
            reached = start + len(mine)
    return labels


def _place(
    mine: list[str], words: list[str], places: dict[tuple[str, ...], list[int]], reached: int
) -> tuple[int, float]:
    best, start, likeness = -math.inf, 0, 0.0
    length = min(len(mine), 30)
    for skipped in range(min(len(mine), 12)):
        for place in places.get(tuple(mine[skipped : skipped + 3]), []):
            begin = max(place - skipped, 0)
            same = sum(a == b for a, b in zip(words[begin : begin + length], mine, strict=False)) / length
            distance = begin - reached if begin >= reached - 3 else 300 + reached - begin
            if (score := same * 400 - min(distance, 2000) * 0.15) > best:
                best, start, likeness = score, begin, same
        if likeness > 0.9 and skipped:
            break
    return start, likeness


def shortened(blocks: list[tuple[int, str, str]], chance: random.Random) -> list[tuple[int, str, str]]:
    """A page as the brief it might have been: two to seven paragraphs, and a share of the furniture near them."""
    paragraphs = [i for i, (_, letter, _) in enumerate(blocks) if letter in "SB"]
    kept = paragraphs[: chance.randint(2, 7)]
    before, after = chance.randint(2, 40), chance.randint(2, 40)
    share = chance.uniform(0.3, 1.0)
    first, last = kept[0], paragraphs[-1]
    head = [b for b in blocks[max(0, first - before) : first] if b[1] in "TKMC" or chance.random() < share]
    middle = [b for i, b in enumerate(blocks[first : kept[-1] + 1], first) if i in kept or b[1] not in ARTICLE]
    foot = [b for b in blocks[last + 1 : last + 1 + after] if b[1] not in ARTICLE and chance.random() < share]
    return [*head, *middle, *foot]


STRIPPED_ODDS = {"T": 0.7, "K": 0.3, "M": 0.6, "C": 0.5, "R": 0.7, "P": 0.5, "Q": 0.8, "N": 0.8, "E": 0.6, "F": 0.8}
"""How likely a block of each letter outlives a scraper that strips badly; other letters .3, within the article."""


def stripped(blocks: list[tuple[int, str, str]], chance: random.Random) -> list[tuple[int, str, str]]:
    """A page as a scraper may have left it: the whole article, and more or less of what stands in and around it."""
    article = [i for i, (_, letter, _) in enumerate(blocks) if letter in ARTICLE]
    first, last = article[0], article[-1]
    share = chance.uniform(0, 1)

    def outlives(block: tuple[int, str, str], times: float) -> bool:
        return chance.random() < STRIPPED_ODDS.get(block[1], 0.3) * share * times

    head = [b for b in blocks[:first] if b[1] != "X" and outlives(b, 1.3)]
    middle = [b for b in blocks[first : last + 1] if b[1] in ARTICLE or outlives(b, 1.3)]
    foot = [b for b in blocks[last + 1 :] if b[1] != "X" and outlives(b, 1.0)]
    return [*head, *middle, *foot]


def copied(blocks: list[tuple[int, str, str]], chance: random.Random) -> list[tuple[int, str, str]]:
    """A page as somebody may have copied it: from a little above its article to a little below."""
    article = [i for i, (_, letter, _) in enumerate(blocks) if letter in ARTICLE]
    above, below = chance.randint(0, 12), chance.randint(1, 12)
    return blocks[max(0, article[0] - above) : article[-1] + 1 + below]


def load_pages(folder: Path, articles: Path | None, lexicon: Lexicon) -> tuple[ModuleType, list[Page]]:
    """Every labelled page, in every form."""
    referee = load_referee(folder)
    pages: list[Page] = []

    def add(form: str, name: str, site: str, text: str, label: Callable[[list[str]], list[tuple[str, float]]]) -> None:
        lines = read_lines(text)
        marks = [mark_line(line, lexicon) for line in lines]
        texts = [line.text for line in lines]
        pages.append(Page(form, name, site, texts, marks, features_of(lines, marks), label(texts)))

    for form in (*PAGE_FORMS, *LINE_SETS):
        for gold in gold_of(referee, folder, form):
            path = folder / "data" / form / f"{gold['id']}.txt"
            if path.exists():
                blocks = referee.page_labels(gold, str(folder / "data"))
                site = site_of(gold["id"]) if form in PAGE_FORMS else gold["id"]
                text = referee.decode(path.read_bytes())
                add(form, gold["id"], site, text, lambda t, b=blocks: align(t, b, referee.tok))
    for gold in gold_of(referee, folder, "text-blocks"):
        blocks = referee.page_labels(gold, str(folder / "data"))
        for form, cut in (("brief", shortened), ("stripped", stripped), ("copied", copied)):
            for number in range(2):
                part = cut(blocks, random.Random(f"{gold['id']} {number}"))
                text = "\n".join(block for _, _, block in part)
                add(form, gold["id"], site_of(gold["id"]), text, lambda t, b=part: align(t, b, referee.tok))
    for path in sorted(articles.glob("articles/*.txt")) if articles else []:
        assert articles
        gold = json.loads((articles / "gold" / f"{path.stem}.gold.json").read_text("utf-8"))
        kept = " ".join(referee.tok(" ".join(gold["clean"])))

        def label(texts: list[str], kept: str = kept, title: str = gold.get("title") or "") -> list[tuple[str, float]]:
            shares = ((" ".join(referee.tok(text)), text) for text in texts)
            return [("B", 1.0) if words and words in kept and text != title else ("X", 0.0) for words, text in shares]

        add("articles", path.stem, path.stem, path.read_text("utf-8"), label)
    return referee, pages


def fit_lines(pages: list[Page], forms: tuple[str, ...], say: dict[str, float]) -> Any:
    """The trees for lines of the pages in ``forms``, each form with its ``say`` (1 if it has none)."""
    pages = [page for page in pages if page.form in forms]
    weights = np.concatenate([page.weights * say.get(page.form, 1.0) for page in pages])
    weights /= weights[weights > 0].mean()
    model = HistGradientBoostingClassifier(**SETTINGS)
    model.fit(np.concatenate([p.rows for p in pages]), np.concatenate([p.wanted for p in pages]), sample_weight=weights)
    return model


def fit_kind(pages: list[Page]) -> Any:
    """The trees that tell a stripped text from a saved page."""
    model = HistGradientBoostingClassifier(**KIND_SETTINGS)
    weights = [KIND_WEIGHT.get(page.form, 0.7) for page in pages]
    rows = np.array([page_features(page.marks) for page in pages])
    model.fit(rows, np.array([page.form in STRIPPED for page in pages]), sample_weight=weights)
    return model


def fit(pages: list[Page]) -> dict[str, Any]:
    """The three models for ``pages``."""
    return {
        "saved": fit_lines(pages, SAVED, FORM_WEIGHT),
        "stripped": fit_lines(pages, tuple(STRIPPED_WEIGHT), STRIPPED_WEIGHT),
        "kind": fit_kind(pages),
    }


def export(model: Any) -> dict[str, Any]:
    """The trees as plain lists."""
    trees = []
    for (predictor,) in model._predictors:
        nodes = predictor.nodes
        leaf = nodes["is_leaf"].astype(bool)
        trees.append(
            {
                "features": [-1 if end else int(f) for f, end in zip(nodes["feature_idx"], leaf, strict=True)],
                "numbers": [
                    round(float(value if end else threshold), 6)
                    for value, threshold, end in zip(nodes["value"], nodes["num_threshold"], leaf, strict=True)
                ],
                "left": [int(n) for n in nodes["left"]],
                "right": [int(n) for n in nodes["right"]],
            }
        )
    return {"start": float(model._baseline_prediction.ravel()[0]), "trees": trees}


def cross_validate(referee: ModuleType, folder: Path, pages: list[Page], parts: int = 10) -> None:
    """Print the referee's F1 of each form, every page judged by trees that never saw its site."""
    sites = sorted({page.site for page in pages})
    random.Random(0).shuffle(sites)
    part = {site: index % parts for index, site in enumerate(sites)}
    for index in range(parts):
        models = fit([page for page in pages if part[page.site] != index])
        for page in pages:
            if part[page.site] == index:
                tells = tells_its_kind(page.marks)
                page.kind = models["kind"].decision_function([page_features(page.marks)])[0] if tells else WHOLE
                saved, again = (models[name].decision_function(page.rows) for name in ("saved", "stripped"))
                page.odds = mixed(list(saved), list(again), page.kind, comments_begin(page.marks))
    for form in (*PAGE_FORMS, *LINE_SETS):
        kept = {
            page.name: "\n".join(compress(page.texts, keep_lines(page.odds, page.marks, page.kind)))
            for page in pages
            if page.form == form
        }
        rows, _ = referee.score_outputs(kept.get, gold_of(referee, folder, form), str(folder / "data"))
        print(referee.fmt(form, referee.summary(rows)))
    tally = {"articles": (0, 0, 0), "brief": (0, 0, 0), "stripped": (0, 0, 0), "copied": (0, 0, 0)}
    for page in pages:
        if page.form in tally:
            right, spurious, missed = tally[page.form]
            kept_lines = keep_lines(page.odds, page.marks, page.kind)
            for mark, keep, want in zip(page.marks, kept_lines, page.wanted, strict=True):
                right += mark.words * (keep and want)
                spurious += mark.words * (keep and not want)
                missed += mark.words * (want and not keep)
            tally[page.form] = (right, spurious, missed)
    for form, (right, spurious, missed) in tally.items():
        if right:
            print(f"{form}: word F1 {2 * right / (2 * right + spurious + missed):.4f}")


def main() -> None:
    """Train and write the model, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--articles", type=Path)
    parser.add_argument("--cross-validate", action="store_true")
    arguments = parser.parse_args()
    referee, pages = load_pages(arguments.pages, arguments.articles, Lexicon())
    print(f"{len(pages)} pages, {sum(len(page.texts) for page in pages)} lines, {len(NAMES)} features")
    if arguments.cross_validate:
        cross_validate(referee, arguments.pages, pages)
        return
    target = ROOT / "pipeline" / "cleaning" / "line_model.json"
    names = {"names": list(NAMES), "page_names": list(PAGE_NAMES)}
    models = {name: export(model) for name, model in fit(pages).items()}
    target.write_text(json.dumps({**names, **models}, separators=(",", ":")) + "\n", "utf-8")
    print(f"{target}: {target.stat().st_size // 1024} kB")


if __name__ == "__main__":
    main()
