#!/usr/bin/env python3
"""What a book's records hold and its e-book must therefore show: read from the content alone.

Usage: expected.py BOOK_FOLDER|OUTLINE.txt [--teacher] > expected.json     (needs PyYAML)
"""
import datetime, glob, json, os, re, sys
import yaml

class Loader(yaml.SafeLoader):
    """Dates stay as they are written: 1921-03 is no number and 1921-03-08 no object."""
Loader.yaml_implicit_resolvers = {k: [(t, r) for t, r in v if t not in
    ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:int", "tag:yaml.org,2002:float")]
    for k, v in yaml.SafeLoader.yaml_implicit_resolvers.items()}
load = lambda text: yaml.load(text, Loader) or []

def words(markup):
    """A Markdown text without its marks."""
    s = re.sub(r"\[\^[^\]]*\]|\[@[^\]]*\]", " ", markup)
    s = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", s)
    s = re.sub(r"\[([^\]]*)\](\{[^}]*\})?", r"\1", s)
    s = re.sub(r"\{\{?[^}]*\}?\}|[*`]", "", s)
    return " ".join(s.split())

FAMILY_FIRST = {"zh", "ja", "ko", "vi", "hu"}

def filed(person):
    """A name as an index has it: the family first, unless the name is no "Given Family" or has it there already."""
    name = words(person["name"])
    first, *rest = name.split()
    plain = rest and all(w[0].isupper() for w in [first, *rest])
    if not plain or person.get("native-lang", "")[:2] in FAMILY_FIRST or not re.search("[A-Za-zА-я]", name):
        return name
    return " ".join([rest[-1], first, *rest[:-1]])

def machine(dated):
    """A date as it must stand for machines: a Julian day as the Gregorian one."""
    date = str(dated["date"])
    day = re.fullmatch(r"(\d+)-(\d\d)-(\d\d)", date)
    if dated.get("calendar") != "julian" or not day:
        return date
    year, month, number = map(int, day.groups())
    years, months = (year - 1, month + 9) if month < 3 else (year, month - 3)
    since_march = 365 * years + years // 4 + (153 * months + 2) // 5 + number
    return datetime.date.fromordinal(since_march - 308).isoformat()

def read(path):
    return open(path, encoding="utf-8").read()

def records(folder):
    for path in sorted(glob.glob(folder + "/events/*") + glob.glob(folder + "/events.y*ml")):
        text = read(path)
        if path.endswith(".md"):
            _, head, body = re.split(r"^---\s*$", text, maxsplit=2, flags=re.M)
            yield {**load(head), "body": body}
        elif path.endswith((".yaml", ".yml")):
            found = load(text)
            yield from found if isinstance(found, list) else found.get("events", [])

def part(folder, name):
    path = f"{folder}/{name}.yaml"
    return load(read(path)) if os.path.exists(path) else []

def source_titles(folder):
    if os.path.exists(folder + "/sources.json"):
        return {s["id"]: s.get("title") for s in json.loads(read(folder + "/sources.json"))}
    if os.path.exists(folder + "/sources.bib"):
        return {m[1]: m[2] for m in re.finditer(r"@\w+\{([^,]+),.*?^\s*title\s*=\s*\{(.*?)\},?\s*$", read(folder + "/sources.bib"), re.S | re.M)}
    return {}

def of_outline(path):
    """A title, headings of one indent, and deeper lines of text, in which a heading may stand once more."""
    text, head = read(path), {}
    if text.startswith("---\n"):
        _, keys, text = re.split(r"^---\s*$", text, maxsplit=2, flags=re.M)
        head = load(keys) or {}
    lines = [(len(line) - len(line.lstrip()), line.strip()) for line in text.splitlines() if line.strip()]
    titles = [line for indent, line in lines if indent == lines[1][0]]
    texts = [line for indent, line in lines if indent > lines[1][0] and line not in titles]
    return {
        # The only straight mark that the check does not look past.
        "title": head.get("title", lines[0][1]).replace("'", "’"), "language": head.get("language", "en"),
        "titles": titles, "texts": texts + [t for t in [head.get("subtitle")] if t],
    }

def of_folder(folder, teacher):
    book, events = load(read(folder + "/book.yaml")), list(records(folder))
    told = [e for e in events if not e.get("context")]
    named = {n for e in events for n in e.get("people") or []}
    spots = {p for e in events for p in [e.get("place"), *(e.get("places") or [])] if p}
    terms = {t for e in events for t in e.get("terms") or []}
    cited = {re.split(r"[,\s]", s)[0] for e in told for s in e.get("sources") or [] if isinstance(s, str)}
    asked = [q if isinstance(q, dict) else {"ask": q} for e in told for q in e.get("questions") or []]
    titles = source_titles(folder)
    people = [p for p in part(folder, "people") if p["id"] in named]
    dated = events + [k for e in told for k in e.get("key-dates") or []]
    texts = [words(e["significance"]) for e in told if e.get("significance")]
    texts += [words(k["text"]) for e in told for k in e.get("key-dates") or []]
    for q in (e["quotation"] for e in told if isinstance(e.get("quotation"), dict)):
        texts += [words(q[k]) for k in ("text", "original") if q.get(k)]
    if teacher:
        texts += [words(q["answer"]) for q in asked if q.get("answer")]
    texts += [words(p["name"]) for p in people]
    pictures = {m for e in told for m in re.findall(r"!\[[^\]]*\]\(([^)\s]+)", e.get("body") or "")}
    return {
        "title": book["title"], "language": book["language"],
        "titles": [words(e["title"]) for e in told],
        "dates": sorted({machine(d) for d in dated if d.get("date")}),
        "people": [filed(p) for p in people],
        "places": [words(p["name"]) for p in part(folder, "places") if p["id"] in spots],
        "terms": [words(t["term"]) for t in part(folder, "glossary") if t["id"] in terms],
        "questions": [words(q["ask"]) for q in asked],
        "sources": [words(t) for k, t in titles.items() if k in cited and t],
        "texts": texts, "images": len(pictures),
    }

book = sys.argv[1].rstrip("/")
found = of_outline(book) if book.endswith(".txt") else of_folder(book, "--teacher" in sys.argv[2:])
json.dump(found, sys.stdout, ensure_ascii=False, indent=1)
