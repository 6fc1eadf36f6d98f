// Prints what ical.js finds in a calendar, a row for each event; see conformance.sh.
//
//   node conformance-icaljs.mjs <folder with node_modules> <calendar>
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [folder, file] = process.argv.slice(2);
const loaded = createRequire(path.resolve(folder, "x.js"))("ical.js");
const ICAL = loaded.default ?? loaded;

const calendar = new ICAL.Component(ICAL.parse(fs.readFileSync(file, "utf8")));
calendar.getAllSubcomponents("vtimezone").forEach((zone) => ICAL.TimezoneService.register(zone));

const escaped = (text) =>
  (text ?? "").replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
const instant = (time) => new Date(time.toUnixTime() * 1000).toISOString().replace(".000Z", "Z");

for (const component of calendar.getAllSubcomponents("vevent")) {
  const event = new ICAL.Event(component);
  console.log(
    [
      event.uid,
      instant(event.startDate),
      instant(event.endDate),
      event.startDate.zone.tzid,
      event.summary,
      event.description,
      event.location,
    ]
      .map(escaped)
      .join("\t"),
  );
}
