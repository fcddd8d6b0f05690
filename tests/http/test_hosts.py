"""A host is the one that a request would really go to, and is compared as such."""

import pytest

from wizard.http.hosts import HostError, host_of, is_covered, is_nowhere_else, named_host


@pytest.mark.parametrize(
    ("address", "host"),
    [
        ("https://canvas.school.edu", "canvas.school.edu"),
        ("HTTPS://Canvas.School.EDU./api/v1?x=https://other.example", "canvas.school.edu"),
        ("https://canvas.school.edu:443/", "canvas.school.edu"),
        ("https://canvas.school.edu:8443/", "canvas.school.edu:8443"),
        ("http://localhost:80/", "localhost"),
        ("https://[2001:DB8::1]:8443/x", "[2001:db8::1]:8443"),
        ("https://bücher.example/", "xn--bcher-kva.example"),
        ("https://XN--BCHER-KVA.example/", "xn--bcher-kva.example"),
        ("https://faß.example/", "xn--fa-hia.example"),
        ("https://codio.com%2eevil.example/", "codio.com.evil.example"),
        ("https://good.com.evil.example/", "good.com.evil.example"),
        ("https://evil.example#@codio.com/", "evil.example"),
        ("https://evil.example?@codio.com/", "evil.example"),
    ],
)
def test_the_host_of_an_address(address, host):
    assert host_of(address) == host


@pytest.mark.parametrize(
    "address",
    [
        "https://good.com@evil.example/",
        "https://good.com:443@evil.example/",
        "https://evil.example\\@codio.com/",
        "https://codio.com\\.evil.example/",
        "https://codio.com /",
        "https://codio.com\t.evil.example/",
        "https://\uff43odio.com/",
        "https://codio.com\u3002evil.example/",
        "https://codio.com%00.evil.example/",
        "https://",
        "https:///path",
        "ftp://codio.com/",
        "file:///etc/passwd",
        "codio.com",
        "https://a..b/",
        "https://codio.com:99999/",
    ],
)
def test_an_address_that_could_mean_two_hosts_or_none_is_refused(address):
    with pytest.raises(HostError):
        host_of(address)


@pytest.mark.parametrize(
    ("host", "named", "covered"),
    [
        ("canvas.school.edu", "canvas.school.edu", True),
        ("canvas.school.edu", "School.EDU.", True),
        ("canvas.school.edu:8443", "school.edu", True),
        ("canvas.school.edu:8443", "canvas.school.edu:8443", True),
        ("canvas.school.edu", "canvas.school.edu:8443", False),
        ("school.edu", "canvas.school.edu", False),
        ("notschool.edu", "school.edu", False),
        ("school.edu.evil.example", "school.edu", False),
        ("school.edu", "edu", False),
        ("127.0.0.1", "0.0.1", False),
        ("xn--bcher-kva.example", "bücher.example", True),
        ("shop.xn--bcher-kva.example", "https://BÜCHER.example/x", True),
        ("[2001:db8::1]:8443", "[2001:db8::1]", True),
    ],
)
def test_a_host_is_one_that_was_named_or_a_sub_domain_of_it(host, named, covered):
    assert is_covered(host, named_host(named)) is covered


@pytest.mark.parametrize(
    ("host", "nowhere"),
    [
        ("127.0.0.1:8080", True),
        ("[::1]:8080", True),
        ("localhost", True),
        ("school.invalid", True),
        ("localhost.evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("invalid.example", False),
        ("0.0.0.0", False),
        ("2130706433", False),
        ("192.168.0.1", False),
    ],
)
def test_what_cannot_leave_this_computer(host, nowhere):
    assert is_nowhere_else(host) is nowhere
