"""Links as mail programs and search engines put them around an address."""

import base64
from urllib.parse import quote


def safe_links(address: str) -> str:
    """Wrap as Outlook's Safe Links do."""
    rest = "&data=05%7C02%7Cpat%40school.edu%7C0&sdata=Zm9v%3D&reserved=0"
    host = "nam12.safelinks.protection.outlook.com"
    return f"https://{host}/?url={quote(address, safe='')}{rest}"


def of_google(address: str) -> str:
    """Wrap as Gmail and Google Docs do."""
    return f"https://www.google.com/url?q={quote(address, safe='')}&sa=D&source=docs&ust=17&usg=AO"


def proofpoint_1(address: str) -> str:
    """Wrap as the first form of URL Defense."""
    return f"https://urldefense.proofpoint.com/v1/url?u={quote(address, safe='')}&k=x%3D&r=y"


def proofpoint_2(address: str) -> str:
    """Wrap as the second form of URL Defense: `-` for `%`, `_` for `/`."""
    escaped = quote(address, safe="/").replace("_", "%5F").replace("-", "%2D")
    inner = escaped.replace("%", "-").replace("/", "_")
    return f"https://urldefense.proofpoint.com/v2/url?u={inner}&d=DwMFaQ&c=abc&r=def&e="


def proofpoint_3(address: str) -> str:
    """Wrap as the third form of URL Defense: `*` for each `&`, `%` and `#`, kept in base64."""
    replaced = "".join(c for c in address if c in "&%#")
    inner = "".join("*" if c in "&%#" else c for c in address)
    kept = base64.urlsafe_b64encode(replaced.encode()).decode().rstrip("=")
    return f"https://urldefense.com/v3/__{inner}__;{kept}!!ACWV5N9M2RV99hQ!INUzIF25cVLOogl5HV$"


def barracuda(address: str) -> str:
    """Wrap as Barracuda Link Protection."""
    return f"https://linkprotect.cudasvc.com/url?a={quote(address, safe='')}&c=E,1,x&typo=1"


def twice(address: str) -> str:
    """Wrap as a school does that has two guards."""
    return safe_links(proofpoint_3(address))


WRAPPINGS = (safe_links, of_google, proofpoint_1, proofpoint_2, proofpoint_3, barracuda, twice)
MIMECAST = "https://protect-us.mimecast.com/s/0wSdCVON0gczLDq1tGaO_q?domain=apollo.codio.com"
