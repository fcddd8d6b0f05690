"""What stands at the Canvas address instead is told apart, and never told the token."""

import socket
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@contextmanager
def web_site(status=200, **headers):
    """Something else than Canvas that answers over HTTP."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            assert "Authorization" not in self.headers
            self.send_response(status)
            for name, value in {"Content-Type": "text/html", **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(b"<!DOCTYPE html><title>Welcome</title><p>Our school</p>")

        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def test_a_host_that_is_not_canvas_and_is_not_told_the_token(command_line):
    with web_site() as address:
        command_line.world.change_part("canvas", address=address)

        command_line.assert_tells(
            "canvas.address",
            f"No Canvas answers at {address.removeprefix('http://')}.",
            "Enter the address you see in the browser after you have logged in to Canvas.",
        )


def test_an_address_that_forwards_elsewhere(command_line):
    with web_site(302, Location="https://sso.school.example/login") as address:
        command_line.world.change_part("canvas", address=address)

        command_line.assert_tells(
            "canvas.address",
            "This address forwards to sso.school.example. Canvas itself did not answer.",
            "Enter the address you see in the browser after you have logged in.",
        )


def test_a_port_where_nothing_answers(command_line):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    command_line.world.change_part("canvas", address=f"http://127.0.0.1:{port}")

    command_line.assert_tells(
        "canvas.address",
        f"127.0.0.1:{port} refused the connection. Canvas cannot be reached.",
        "Check the address, and the port",
    )


def test_a_name_nobody_knows(command_line):
    command_line.world.change_part("canvas", address="https://no-such-school.invalid")

    command_line.assert_tells(
        "canvas.address",
        "No computer named no-such-school.invalid was found. Canvas cannot be reached.",
        "Compare the address with the one your browser shows",
    )


def test_text_that_is_no_address_at_all(command_line):
    command_line.world.change_part("canvas", address="our canvas!")

    for words in (("plan",), ("apply", "--yes"), ("verify",)):
        said = command_line.run(*words)
        assert said.code == 1
        assert "The Canvas address of the setup cannot be used. The address has a space" in said.err
        assert "What to do: enter the address you see in the browser" in said.err
        assert "Traceback" not in said.err
