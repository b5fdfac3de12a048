// Writes sites that are hard on a theme, each below a folder:
//
//   node hard-cases.mjs FOLDER      → FOLDER/long, FOLDER/empty, FOLDER/arabic
//
// Build each of them and look at the pages with check-pages.mjs: nothing may overlap, overflow or be cut.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const WORD = "Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenanträge";
const TITLE =
  "A title that says everything at once: the Assembly, which met for its thirty-second session in the capital, heard " +
  "that unity, stability and development are what its members came for";
const LINES = 5_000;
const COLUMNS = 30;
const TAGS = 40;

function count(number, item) {
  return Array.from({ length: number }, (_, i) => item(i + 1));
}

function site(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, "content", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function page(fields, body) {
  return `---\n${fields.join("\n")}\n---\n${body}\n`;
}

const picture = (ground) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9" width="1600" height="900"><path fill="${ground}" d="M0 0h16v9H0z"/></svg>`;

const quote = (text) => `> ${text}\n>\n> — ${WORD} Nobody`;

const table = [
  `| ${count(COLUMNS, (i) => `Column ${i}`).join(" | ")} |`,
  `| ${count(COLUMNS, () => "---").join(" | ")} |`,
  ...count(3, (row) => `| ${count(COLUMNS, (i) => `${row * i * 1000} people`).join(" | ")} |`),
].join("\n");

const code = ["```js", ...count(LINES, (i) => `const line${i} = "${"=".repeat((i * 7) % 160)}";`), "```"].join("\n");

function long(folder) {
  site(folder, {
    "site.yaml": [
      `title: ${WORD} ${WORD}`,
      "url: https://example.org",
      "time_zone: Europe/Vilnius",
      `description: "${TITLE}"`,
      'colors: { link: ["#1a3f8b", "#a9c4ff"] }',
      "comments: { email: desk@example.org }",
      "per_page: 10",
      "",
    ].join("\n"),
    "events/long/index.md": page(
      [
        `title: "${TITLE}"`,
        `theme: ${WORD}`,
        'color: "#7a2e4a"',
        "start: 2024-05-01",
        "end: 2024-05-02",
        `venue: { name: "${WORD}", city: Vilnius }`,
        "image: { src: hall.svg, alt: A hall, caption: A hall, credit: Nobody }",
      ],
      `${TITLE}\n\n${WORD}`,
    ),
    "events/long/hall.svg": picture("#7a2e4a"),
    "events/long/sessions/one.md": page(
      [`title: "${TITLE}"`, "day: 1", `speakers: [long-name, plain, { name: "${WORD} Nobody" }]`, `abstract: ${WORD}`],
      quote(TITLE),
    ),
    "events/long/sessions/two.md": page(
      [`title: ${WORD}`, "day: 2", "start: 23:30", "end: 2024-05-03 01:15", "status: cancelled", `reason: ${TITLE.replace(":", ",")}`],
      "",
    ),
    "events/long/sessions/three.md": page(["title: Coffee", "type: break", "day: 2", "start: 10:00", "end: 10:30"], ""),
    "events/long/report.md": page(
      [
        `title: "${TITLE}"`,
        `summary: "${TITLE}"`,
        "date: 2024-05-02T18:30",
        `authors: ["${WORD}", "Nobody Else", "A Third"]`,
        `tags: [${count(TAGS, (i) => `Topic number ${i}`).join(", ")}, ${WORD}]`,
        "sessions: [one]",
        "image: { src: hall.svg, alt: A hall, caption: A hall, credit: Nobody }",
        "photos:",
        ...count(5, (i) => `  - { src: hall.svg, alt: A hall, caption: "${i === 3 ? TITLE : "A hall"}" }`),
        "quotes:",
        `  - { text: "${TITLE}", speaker: plain, session: one }`,
        "figures:",
        `  - { value: 123456789012, bound: over, label: "${TITLE}", speaker: long-name, session: one }`,
        `  - { value: "${WORD}", label: ${WORD} }`,
        "awards:",
        `  - { award: "${WORD}", recipients: [long-name, plain, Somebody Else], citation: "${TITLE}", year: 2024 }`,
        `  - { award: "${WORD}", recipient: plain, status: finalist, year: 2024, category: Second }`,
        "corrections:",
        `  - { date: 2024-05-03, text: "${TITLE}" }`,
      ],
      [TITLE, WORD, quote(`${WORD} ${TITLE}`), `## ${WORD}`, table, code, `https://example.org/${WORD}/${WORD}`].join("\n\n"),
    ),
    "events/long/bare.md": page(["title: A report without a picture", "date: 2024-05-01", "tags: Topic number 1"], "Text."),
    "people/long-name.md": page(
      [
        "name: { en: Maximiliana-Theodora Papadimitrakopoulou-Featherstonehaugh, ar: ماكسيميليانا بابادوبولو }",
        `roles: [{ title: "${TITLE}", organization: "${WORD}", as_of: 2024 }]`,
        `also_known_as: ["${WORD}"]`,
        "links: [{ title: Site, url: 'https://example.org/somebody' }]",
      ],
      WORD,
    ),
    "people/plain.md": page(["name: X"], ""),
    ...Object.fromEntries(
      count(14, (i) => [`people/person-${i}.md`, page([`name: Person ${String.fromCharCode(64 + i)}`], "")]),
    ),
    "pages/about.md": page([`title: ${WORD}`], `${TITLE}\n\n${table}`),
    ...Object.fromEntries(
      count(25, (i) => [
        `articles/a${i}.md`,
        page([`title: Report ${i} on ${WORD}`, `date: ${2010 + (i % 12)}-02-03`, "tags: [Topic number 2]"], "Text."),
      ]),
    ),
  });
}

function empty(folder) {
  site(folder, { "site.yaml": "title: Nothing yet\nurl: https://example.org\n" });
}

function arabic(folder) {
  const title = "الدورة الثانية والثلاثون لجمعية شعب كازاخستان: الوحدة والاستقرار والتنمية";
  site(folder, {
    "site.yaml": "title: منبر الأخبار\nurl: https://example.org\nlanguages: [ar]\ntime_zone: Asia/Almaty\n",
    "events/apk/index.md": page(
      [`title: "${title}"`, "start: 2023-04-26", "end: 2023-04-27", "venue: أستانا"],
      "اجتمعت الجمعية في أستانا يومين.",
    ),
    "events/apk/sessions/plenary.md": page(["title: الجلسة العامة", "day: 2", "speakers: [speaker]"], "كلمة الرئيس."),
    "events/apk/report.md": page(
      [
        `title: "${title}"`,
        "summary: تحدث الرئيس عن الوحدة.",
        "date: 2023-04-27",
        "authors: مكتب الأخبار",
        "tags: [الوحدة, السلام]",
        "sessions: [plenary]",
        "quotes: [{ text: الوحدة ركيزة من ركائز الدولة, speaker: speaker, session: plenary }]",
        "figures: [{ value: 3000, bound: over, label: لقاء ومناقشة, speaker: speaker }]",
        "awards: [{ award: جائزة الدولة, recipient: speaker, citation: لخدماته, year: 2023 }]",
      ],
      "نص التقرير، وفيه [رابط](https://example.org/).\n\n> الوحدة أولا\n>\n> — قاسم",
    ),
    "people/speaker.md": page(["name: قاسم جومارت توكاييف", "roles: [{ title: رئيس كازاخستان, as_of: 2023 }]"], ""),
  });
}

const folder = process.argv[2];
long(join(folder, "long"));
empty(join(folder, "empty"));
arabic(join(folder, "arabic"));
