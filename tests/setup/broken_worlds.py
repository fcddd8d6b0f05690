"""The catalogue of broken worlds: each a healthy one with one thing wrong, named after it."""

import broken_in_canvas as broken_in_canvas
import broken_in_codio as broken_in_codio
import broken_variants as broken_variants
from breaking import CATALOGUE as CATALOGUE
from breaking import BrokenWorld as BrokenWorld
from breaking import confirm_everything as confirm_everything
from breaking import confirmable as confirmable
from breaking import each_fourth_at_once as each_fourth_at_once
from broken_in_codio import complete_one as complete_one
