"""A made-up course of any size, with names like those of real programming courses."""

from collections.abc import Iterator
from itertools import count, cycle, islice

_SUBJECTS = (
    "Python", "Java", "C++", "JavaScript", "SQL", "Data Structures", "Algorithms", "Linux",
    "Web Development", "Git and GitHub", "Testing", "Machine Learning", "Networks", "Security",
)  # fmt: skip
_MODULE_FORMS = ("Introduction to {}", "{} Fundamentals", "Week {n}: {}", "Intermediate {}", "{}")
_TOPICS = (
    "Variables and Types", "Conditional Statements", "Loops", "Functions", "Recursion", "Strings",
    "Lists and Tuples", "Dictionaries", "File Handling", "Classes and Objects", "Inheritance",
    "Exceptions", "Sorting", "Searching", "Binary Trees", "Hash Tables", "Graphs", "Joins",
    "Regular Expressions", "Unit Tests", "Debugging", "Big-O Notation", "Iterators", "Linked Lists",
    "Queues & Stacks",
)  # fmt: skip
_FORMS = (
    "{}", "Lab {n}: {}", "{} - Exercises", "Quiz: {}", "{n}. {}", "Project {n} ({})", "{} Review",
    "Homework {n} \N{EN DASH} {}", "{}, Part {part}", "Worked Example: {}",
)  # fmt: skip
_PER_MODULE = (20, 18, 23, 17, 22)


def made_up_course(assignments: int) -> list[tuple[str, list[str]]]:
    """Return modules, each with the names of its assignments, of which there are so many.

    Modules hold about twenty each. A name is unique in its module, and repeats across modules as
    in real courses. Raises ValueError for a negative number.
    """
    if assignments < 0:
        raise ValueError("a course cannot have a negative number of assignments")
    course: list[tuple[str, list[str]]] = []
    sizes = cycle(_PER_MODULE)
    left = assignments
    for number in count(1):
        if left <= 0:
            return course
        size = min(left, next(sizes))
        course.append((_module_name(number), list(islice(_assignment_names(number), size))))
        left -= size
    raise AssertionError


def _module_name(number: int) -> str:
    subject = _SUBJECTS[(number - 1) % len(_SUBJECTS)]
    form = _MODULE_FORMS[(number - 1) % len(_MODULE_FORMS)]
    round_ = (number - 1) // (len(_SUBJECTS) * len(_MODULE_FORMS))
    name = form.format(subject, n=number)
    return name if round_ == 0 else f"{name} (Section {round_ + 1})"


def _assignment_names(module: int) -> Iterator[str]:
    seen: set[str] = set()
    for number in count(1):
        topic = _TOPICS[(module * 7 + number * 3) % len(_TOPICS)]
        form = _FORMS[(module + number // 2) % len(_FORMS)]
        name = form.format(topic, n=number, part=number % 3 + 1)
        if name not in seen:
            seen.add(name)
            yield name
