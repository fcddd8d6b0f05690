"""The people of the sandbox's university, the same in its Canvas and its Codio."""

from typing import NamedTuple


class Person(NamedTuple):
    """One person: name, e-mail address, and the Canvas enrolment type in the seeded course."""

    name: str
    email: str
    enrollment_type: str


ADMINISTRATOR = Person("Dana Whitfield", "dana.whitfield@example.edu", "TeacherEnrollment")
MENTOR = Person("Ruth Okafor", "ruth.okafor@example.edu", "ObserverEnrollment")
STUDENTS = (
    Person("Amira Haddad", "amira.haddad@example.edu", "StudentEnrollment"),
    Person("Ben Larsson", "ben.larsson@example.edu", "StudentEnrollment"),
    Person("Chen Yu", "chen.yu@example.edu", "StudentEnrollment"),
    Person("Daniela Ruiz", "daniela.ruiz@example.edu", "StudentEnrollment"),
    Person("Emeka Obi", "emeka.obi@example.edu", "StudentEnrollment"),
    Person("Freya Holm", "freya.holm@example.edu", "StudentEnrollment"),
)
OBSERVED = STUDENTS[:2]
"""The students whom MENTOR observes in Canvas."""
