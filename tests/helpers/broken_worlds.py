"""The catalogue of broken worlds: each a healthy one with one thing wrong, named after it."""

from helpers import broken_in_canvas as broken_in_canvas
from helpers import broken_in_codio as broken_in_codio
from helpers import broken_in_modules as broken_in_modules
from helpers import broken_variants as broken_variants
from helpers.breaking import CATALOGUE as CATALOGUE
from helpers.breaking import BrokenWorld as BrokenWorld
from helpers.breaking import confirm_everything as confirm_everything
from helpers.breaking import confirmable as confirmable
from helpers.breaking import each_eighth_at_once as each_eighth_at_once
from helpers.broken_in_codio import complete_one as complete_one
