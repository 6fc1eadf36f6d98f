"""Summarizes a calendar by means that share nothing with this library.

    python3 summarize.py calendar.ics [zone of floating times, UTC unless given]

Needs Python 3.9 or later and its tz database; reads what the samples hold: no recurrence.
"""

import hashlib
import re
import sys
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo


def unescape(text):
    return re.sub(r"\\(.)", lambda m: "\n" if m[1] in "nN" else m[1], text, flags=re.S)


def lines(data):
    text = re.sub(rb"\r?\n[ \t]", b"", data).decode("utf-8", "replace")
    return re.split(r"\r?\n", text)


def split(line):
    match = re.match(r'([A-Za-z0-9-]+)((?:;[^:;="]+=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):(.*)', line, re.S)
    if not match:
        return None
    parameters = dict(re.findall(r';([^=]+)=("[^"]*"|[^;]*)', match[2]))
    return match[1].upper(), {k.upper(): v.strip('"') for k, v in parameters.items()}, match[3]


def moment(parameters, value, floating):
    if re.fullmatch(r"\d{8}", value):
        return datetime.strptime(value, "%Y%m%d").replace(tzinfo=floating)
    zone = timezone.utc if value.endswith("Z") else ZoneInfo(parameters["TZID"]) if "TZID" in parameters else floating
    return datetime.strptime(value.rstrip("Z"), "%Y%m%dT%H%M%S").replace(tzinfo=zone)


def length(value):
    match = re.fullmatch(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", value)
    days, hours, minutes, seconds = (int(group or 0) for group in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)


def events(data):
    event, depth = None, 0
    for line in lines(data):
        if line.startswith("BEGIN:VEVENT"):
            event, depth = {}, 0
        elif line.startswith("END:VEVENT"):
            yield event
            event = None
        elif event is not None and line.startswith("BEGIN:"):
            depth += 1
        elif event is not None and line.startswith("END:"):
            depth -= 1
        elif event is not None and depth == 0 and line:
            parts = split(line)
            if parts:
                event.setdefault(parts[0], (parts[1], parts[2]))


def one_line(text):
    return re.sub(r"[\n\t]", " ", unescape(text)).strip()


def main():
    data = open(sys.argv[1], "rb").read()
    floating = ZoneInfo(sys.argv[2] if len(sys.argv) > 2 else "UTC")
    rows, rooms, minutes = [], set(), 0
    for event in events(data):
        start = moment(*event["DTSTART"], floating).astimezone(timezone.utc)
        end = start
        if "DTEND" in event:
            end = moment(*event["DTEND"], floating).astimezone(timezone.utc)
        elif "DURATION" in event:
            end = start + length(event["DURATION"][1])
        room = one_line(event.get("LOCATION", ({}, ""))[1])
        title = one_line(event.get("SUMMARY", ({}, ""))[1]) or "Untitled"
        rooms.update([room] if room else [])
        minutes += int((end - start).total_seconds() // 60)
        rows.append("\t".join([start.strftime("%Y-%m-%dT%H:%M:%SZ"), end.strftime("%Y-%m-%dT%H:%M:%SZ"), title, room]))
    digest = hashlib.sha256("".join(row + "\n" for row in sorted(rows)).encode("utf-8")).hexdigest()
    print("sessions", len(rows))
    print("rooms", len(rooms))
    print("minutes", minutes)
    print("first", min(row.split("\t")[0] for row in rows))
    print("last", max(row.split("\t")[1] for row in rows))
    print("digest", digest)


if __name__ == "__main__":
    main()
