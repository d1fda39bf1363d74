"""Class names of pages as a table that users can add to."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.lexicon import Lexicon
from pipeline.lexicon.page import class_words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("mad__article__chapo", " mad article chapo "),
        ("articleChapo", " article chapo "),
        ("col-md-8 Article_Body2", " col md 8 article body2 "),
        ("", "  "),
    ],
)
def test_class_words(name: str, words: str) -> None:
    assert class_words(name) == words


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("articleChapo", "standfirst"),
        ("ArticleLead__text", "standfirst"),
        ("relatedposts-list", "related"),
        ("a-lire-aussi", "related"),
        ("comments-area", "comments"),
        ("newsletter_box", "paywall"),
        ("share-buttons", "share"),
        ("wp-caption-text", "caption"),
        ("entry-content", "body"),
    ],
)
def test_roles_of_usual_names(name: str, role: str) -> None:
    assert role in Lexicon().page.roles(class_words(name))


@pytest.mark.parametrize("name", ["wrapper", "grid-2-1", "shadow", "leader", "adverbe", "commentateur-x", "pubertaire"])
def test_names_that_only_begin_like_a_role(name: str) -> None:
    assert not Lexicon().page.roles(class_words(name)) & {"standfirst", "advert", "comments"}


def test_a_user_adds_names(tmp_path: Path) -> None:
    (tmp_path / "page.toml").write_text('related = ["bloc maison"]\n', "utf-8")
    page = Lexicon(tmp_path).page
    assert page.roles(class_words("blocMaison")) == {"related"}
    assert "related" in page.roles(class_words("read-also"))
