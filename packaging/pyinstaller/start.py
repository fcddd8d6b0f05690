"""What the built program runs."""

import sys

from wizard.__main__ import main

sys.exit(main())
