"""Taking a token back deletes the one that is used and no other, and is believed when read back."""

import pytest

from helpers.breaking import days_from_now
from helpers.scoped_tokens import limit_to_scopes
from helpers.world import build_world
from wizard.http.errors import ServiceError, TokenInvalid
from wizard.sandbox.canvas import tokens
from wizard.sandbox.canvas.model import Token
from wizard.sandbox.canvas.state import hint_of
from wizard.setup.credentials import forget_secret, places_of
from wizard.setup.token_taking_back import (
    NotProvedError,
    TakenBack,
    find_own_token,
    outcome_in_words,
    take_token_back,
    token_in_words,
)
from wizard.store.secrets import MemorySecretStore, SecretName


@pytest.fixture
def world(tmp_path):
    with build_world(tmp_path, assignments=1) as one:
        yield one


@pytest.fixture
def store(world):
    kept = MemorySecretStore()
    kept.write(*place(world), world.credentials.canvas_token)
    return kept


def place(world):
    return places_of(world.document)[SecretName.CANVAS_TOKEN]


def take_back(world, store):
    return take_token_back(
        document=world.document,
        credentials=world.credentials,
        forget=lambda place, secret: forget_secret(store, place, secret),
        cancellation=world.cancellation,
    )


def find(world):
    return find_own_token(
        document=world.document, credentials=world.credentials, cancellation=world.cancellation
    )


def add_token(world, text: str, **values) -> Token:
    """Give the same person another token."""
    known = world.sandbox.canvas
    owner = known.tokens[known.canvas_token].user_id
    token = Token(id=known.next_id("token"), user_id=owner, **values)
    known.tokens[text] = token
    return token


def twin(world) -> str:
    """Return the text of another token with the same first five characters."""
    return f"1~{hint_of(world.sandbox.canvas.canvas_token)}otherwise-different"


def assert_nothing_deleted(world, store):
    known = world.sandbox.canvas
    assert [line for line in world.hearing.heard if line.startswith("DELETE")] == []
    assert known.canvas_token in known.tokens
    assert store.read(*place(world)) == world.credentials.canvas_token


def test_it_is_deleted_refused_and_forgotten(world, store):
    known = world.sandbox.canvas
    other = known.mint_token(known.tokens[known.canvas_token].user_id)

    outcome = take_back(world, store)

    assert (outcome.state, outcome.is_forgotten) == (TakenBack.DONE, True)
    assert world.ask("users/self").status_code == 401
    assert world.ask("users/self", token=other).status_code == 200
    assert store.read(*place(world)) is None
    assert "Canvas refuses it now" in outcome_in_words(outcome)
    with pytest.raises(TokenInvalid):
        take_back(world, store)


def test_it_is_named_by_its_number_and_never_deleted_by_its_first_characters(world, store):
    number = world.sandbox.canvas.tokens[world.sandbox.canvas.canvas_token].id
    take_back(world, store)
    deleted = [line for line in world.hearing.heard if line.startswith("DELETE")]
    assert deleted == [f"DELETE /api/v1/users/self/tokens/{number}"]


def test_looking_changes_nothing_and_says_which_it_is(world, store):
    token = world.sandbox.canvas.tokens[world.sandbox.canvas.canvas_token]
    token.purpose, token.expires_at = "Codio setup", days_from_now(20)
    told = token_in_words(find(world))
    assert "Purpose: Codio setup." in told
    assert "Made on" in told
    assert "Ends on" in told
    assert_nothing_deleted(world, store)


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(
    "values",
    [{}, {"workflow_state": "pending"}, {"expires_at": "2026-01-01T00:00:00Z"}],
    ids=["active", "pending", "over"],
)
def test_of_two_with_the_same_first_characters_none_is_deleted(world, store, values, is_first):
    known = world.sandbox.canvas
    add_token(world, twin(world), **values)
    if is_first:
        known.tokens = dict(reversed(known.tokens.items()))

    with pytest.raises(NotProvedError, match=r"several tokens.*Approved Integrations"):
        take_back(world, store)

    assert_nothing_deleted(world, store)
    assert twin(world) in known.tokens


@pytest.mark.parametrize("is_first", [True, False])
def test_beside_an_apps_token_that_begins_alike_the_apps_is_never_deleted(world, store, is_first):
    """Canvas takes the first that fits, and does not list an app's."""
    known = world.sandbox.canvas
    add_token(world, twin(world), scopes=frozenset({"url:GET|/api/v1/courses"}))
    if is_first:
        known.tokens = dict(reversed(known.tokens.items()))
        with pytest.raises(NotProvedError):
            take_back(world, store)
        assert_nothing_deleted(world, store)
    else:
        assert take_back(world, store).state is TakenBack.DONE
    assert twin(world) in known.tokens


@pytest.mark.parametrize("last_used_at", [None, days_from_now(-1)], ids=["never", "yesterday"])
def test_while_an_apps_token_is_used_one_made_by_hand_that_begins_alike_stays(
    world, store, last_used_at
):
    """Canvas lists the other one alone: only that nobody has used it just now tells them apart."""
    limit_to_scopes(world)
    known = world.sandbox.canvas
    known.tokens[known.canvas_token].made_by_hand = False
    add_token(world, twin(world), last_used_at=last_used_at)
    known.tokens = dict(reversed(known.tokens.items()))

    with pytest.raises(NotProvedError):
        take_back(world, store)

    assert_nothing_deleted(world, store)
    assert twin(world) in known.tokens


def test_a_canvas_that_does_not_tell_of_use_is_believed_by_the_rest(world, store, monkeypatch):
    plain = tokens.token_json

    def older(*given, **named):
        return {k: v for k, v in plain(*given, **named).items() if k != "last_used_at"}

    monkeypatch.setattr(tokens, "token_json", older)
    assert take_back(world, store).state is TakenBack.DONE


def test_another_persons_token_that_begins_alike_does_not_count(world, store):
    known = world.sandbox.canvas
    text = twin(world)
    known.tokens[text] = Token(id=9, user_id=known.user_named("Ben Larsson").id)
    assert take_back(world, store).state is TakenBack.DONE
    assert text in known.tokens


def test_a_number_that_is_another_tokens_hint_deletes_neither(world, store):
    """Canvas takes five digits for a hint first."""
    known = world.sandbox.canvas
    known.tokens[known.canvas_token].id = 81723
    add_token(world, "1~81723otherwise")

    with pytest.raises(NotProvedError):
        take_back(world, store)

    assert_nothing_deleted(world, store)
    assert "1~81723otherwise" in known.tokens


@pytest.mark.parametrize(
    "fault",
    ["404:/tokens/", "404:user_generated_tokens", "html:user_generated_tokens", "403:DELETE"],
)
def test_where_canvas_refuses_the_menu_path_is_told(world, store, fault):
    world.sandbox.faults.add(fault)
    with pytest.raises(NotProvedError, match="Account → Settings"):
        take_back(world, store)
    assert world.sandbox.canvas.canvas_token in world.sandbox.canvas.tokens
    assert store.read(*place(world)) == world.credentials.canvas_token


@pytest.mark.parametrize(
    "values",
    [
        {"id": None}, {"id": "x"}, {"user_id": 4}, {"user_id": None}, {"workflow_state": "pending"},
        {"expires_at": "2026-01-01T00:00:00Z"}, {"token_hint": "zzzzz"}, {"last_used_at": 7},
    ],
    ids=str,
)  # fmt: skip
def test_an_answer_that_cannot_be_about_the_token_in_use_deletes_nothing(
    world, store, monkeypatch, values
):
    plain = tokens.token_json
    monkeypatch.setattr(tokens, "token_json", lambda *g, **n: plain(*g, **n) | values)
    with pytest.raises(NotProvedError):
        take_back(world, store)
    assert_nothing_deleted(world, store)


def test_one_that_is_not_among_those_listed_is_left(world, store, monkeypatch):
    monkeypatch.setattr(tokens, "bookmarked_page_of", lambda *_: tokens.reply([]))
    with pytest.raises(NotProvedError):
        take_back(world, store)
    assert_nothing_deleted(world, store)


def test_a_token_that_an_app_has_made_is_left(world, store):
    limit_to_scopes(world)
    known = world.sandbox.canvas
    known.tokens[known.canvas_token].made_by_hand = False
    with pytest.raises(NotProvedError):
        take_back(world, store)
    assert_nothing_deleted(world, store)


def test_a_scoped_token_that_may_not_list_tokens_is_left(world, store):
    limit_to_scopes(world, without="url:GET|/api/v1/users/:user_id/user_generated_tokens")
    with pytest.raises(NotProvedError):
        take_back(world, store)
    assert_nothing_deleted(world, store)


@pytest.mark.parametrize("fault", ["500-after:DELETE", "drop:DELETE", "truncated:DELETE"])
def test_an_answer_that_got_lost_is_read_back(world, store, fault):
    world.sandbox.faults.add(fault)
    assert take_back(world, store).state is TakenBack.DONE
    assert store.read(*place(world)) is None


def test_what_was_not_deleted_is_neither_claimed_nor_forgotten(world, store):
    world.sandbox.faults.add("500:DELETE")
    outcome = take_back(world, store)
    assert outcome.state is TakenBack.STILL_WORKS
    assert "Canvas still accepts the token" in outcome_in_words(outcome)
    assert store.read(*place(world)) == world.credentials.canvas_token


def test_where_nobody_answers_afterwards_it_is_not_known(world, store):
    world.hearing.when("DELETE", 1, lambda: world.sandbox.faults.add("502:GET"))
    outcome = take_back(world, store)
    assert outcome.state is TakenBack.UNKNOWN
    assert "nobody knows" in outcome_in_words(outcome)
    assert store.read(*place(world)) == world.credentials.canvas_token


def test_a_canvas_that_does_not_answer_before_is_told_as_such(world, store):
    world.sandbox.faults.add("500:user_generated_tokens")
    with pytest.raises(ServiceError):
        take_back(world, store)
    assert_nothing_deleted(world, store)


def test_another_token_that_is_kept_in_its_place_stays(world, store):
    known = world.sandbox.canvas
    other = known.mint_token(known.tokens[known.canvas_token].user_id)
    kept = type(world.credentials.canvas_token)(other)
    store.write(*place(world), kept)
    assert take_back(world, store).is_forgotten
    assert store.read(*place(world)) == kept


def test_without_a_token_there_is_none_to_take_back(world, store):
    world.change_secret(canvas_token=None)
    with pytest.raises(NotProvedError, match="no Canvas token"):
        find(world)
