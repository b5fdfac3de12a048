// Looks at one page of each kind as a reader's browser does, in narrow and wide windows, by day and by night:
//
//   node check-pages.mjs MOUNT=FOLDER…     e.g. /=site-output /news/=/tmp/built-for-news
//
// Serves each folder under its mount, under a strict content security policy, and fails for anything that axe finds
// (targets of less than 24 px too), any word on the console, any request to another host or without an answer, any page
// that scrolls sideways, any text that is cut, and anything that the Tab key reaches without showing it.
// PACKAGES: the folder whose node_modules holds playwright-core and axe-core. CHROMIUM: the browser.
// PROFILE: a folder for its profile, which is made and must not be there yet.

import { createServer } from "node:http";
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

const require = createRequire(join(process.env.PACKAGES, "from-here.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const VIEWS = [
  { width: 320, height: 640, scheme: "light" },
  { width: 768, height: 1024, scheme: "dark" },
  { width: 1440, height: 900, scheme: "light", byKeyboard: true },
];
const POLICY = "default-src 'self'";
const AXE_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];
const MOST_STOPS = 60;
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".atom": "application/atom+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** A static host without any rule of its own: a folder's index.html, and 404.html for what is not there. */
function serve(mounts) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const mount = mounts.find(({ at }) => path.startsWith(at));
    const file = mount && found(join(mount.folder, normalize(`/${path.slice(mount.at.length)}`)));
    if (!file && path === "/favicon.ico") {
      // Browsers ask for it unasked; a site under a sub-path could not even have one.
      response.writeHead(204).end();
      return;
    }
    const answer = file ?? (mount && join(mount.folder, "404.html"));
    if (!answer || !existsSync(answer)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(file ? 200 : 404, {
      "Content-Type": TYPES[extname(answer)] ?? "application/octet-stream",
      "Content-Security-Policy": POLICY,
    });
    createReadStream(answer).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

function found(path) {
  if (!existsSync(path)) {
    return undefined;
  }
  const file = statSync(path).isDirectory() ? join(path, "index.html") : path;
  return existsSync(file) ? file : undefined;
}

/** The largest page of each kind: it has most that can go wrong. */
function onePageOfEachKind(folder) {
  const largest = new Map();
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const file = join(folder, name);
    if (!name.endsWith(".html") || name.startsWith(".rostrum")) {
      continue;
    }
    const kind = /<body\b[^>]*\bdata-kind="?([\w-]+)/.exec(readFileSync(file, "utf8"))?.[1];
    const size = statSync(file).size;
    if (kind && !(largest.get(kind)?.size >= size)) {
      largest.set(kind, { kind, size, path: name.replaceAll("\\", "/").replace(/(^|\/)index\.html$/, "$1") });
    }
  }
  return [...largest.values()];
}

/** All complaints about one page as it is seen in one way. */
async function complaints(context, address, origin, view) {
  const found = [];
  const page = await context.newPage();
  page.on("console", (message) => found.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => found.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:")) {
      found.push(`asks another host: ${request.url()}`);
    }
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && response.url() !== address) {
      found.push(`${response.status()}: ${response.url()}`);
    }
  });
  await page.setViewportSize(view);
  await page.emulateMedia({ colorScheme: view.scheme, reducedMotion: "reduce" });
  await page.goto(address, { waitUntil: "networkidle" });
  found.push(...(await page.evaluate(sidewaysScrolling)), ...(await page.evaluate(cutText)));
  if (view.byKeyboard) {
    found.push(...(await hiddenFocus(page)));
  }
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run({ runOnly: tags }), AXE_RULES);
  for (const { id, help, nodes } of violations) {
    found.push(`axe ${id}: ${help}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }
  await page.close();
  return found;
}

function sidewaysScrolling() {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) {
    return [];
  }
  const wide = [...document.body.querySelectorAll("*")].find(
    (element) => element.getBoundingClientRect().right > clientWidth + 1,
  );
  return [`scrolls sideways: ${scrollWidth} in ${clientWidth} px; ${wide?.outerHTML.slice(0, 120) ?? "?"}`];
}

/** Elements that hide a part of their text, and headings that another one's text runs into. */
function cutText() {
  const found = [];
  for (const element of document.body.querySelectorAll("*:not(.visually-hidden)")) {
    const style = getComputedStyle(element);
    const isCut =
      (/hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(style.overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (isCut && element.innerText?.trim()) {
      found.push(`cut: ${element.outerHTML.slice(0, 120)}`);
    }
  }
  const texts = [...document.querySelectorAll("h1, h2, h3, p, dd, dt, figcaption, li")]
    .filter((element) => !element.closest(".visually-hidden, .skip") && element.innerText.trim())
    .map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right } = range.getBoundingClientRect();
      const { top, bottom } = element.getBoundingClientRect();
      return { element, box: { left, right, top, bottom } };
    });
  for (const one of texts) {
    const other = texts.find(
      (two) =>
        !one.element.contains(two.element) &&
        !two.element.contains(one.element) &&
        Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left) > 4 &&
        Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top) > 12,
    );
    if (other) {
      found.push(`overlap: “${one.element.innerText.slice(0, 40)}” and “${other.element.innerText.slice(0, 40)}”`);
      break;
    }
  }
  return found;
}

/** Goes through a page with the Tab key: each stop shows its focus, within the window. */
async function hiddenFocus(page) {
  const found = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press("Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) {
        return { isOver: true };
      }
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const top = document.elementFromPoint(
        Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1),
        Math.min(Math.max(box.top + box.height / 2, 0), innerHeight - 1),
      );
      const isShown = box.width > 0 && box.bottom > 0 && box.top < innerHeight;
      return {
        name: element.outerHTML.slice(0, 100),
        isOutlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        isShown: isShown && (element.contains(top) || top?.contains(element) || false),
      };
    });
    if (seen.isOver) {
      break;
    }
    if (!seen.isOutlined) {
      found.push(`focus has no outline: ${seen.name}`);
    }
    if (!seen.isShown) {
      found.push(`focus is out of sight: ${seen.name}`);
    }
  }
  return found;
}

async function main(mounts) {
  const server = await serve([...mounts].sort((a, b) => b.at.length - a.at.length));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const context = await chromium.launchPersistentContext(process.env.PROFILE, {
    executablePath: process.env.CHROMIUM,
    headless: true,
    args: ARGUMENTS,
  });
  let passed = 0;
  let failed = 0;
  for (const { at, folder } of mounts) {
    const pages = onePageOfEachKind(folder);
    if (pages.length === 0) {
      console.log(`${folder} has no page with a data-kind`);
      failed++;
    }
    for (const { kind, path } of pages) {
      for (const view of VIEWS) {
        const found = await complaints(context, origin + at + path, origin, view);
        console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${kind} ${at}${path} ${view.width} px, ${view.scheme}`);
        found.forEach((complaint) => console.log(`     ${complaint}`));
        found.length === 0 ? passed++ : failed++;
      }
    }
  }
  await context.close();
  server.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main(
  process.argv.slice(2).map((argument) => {
    const sign = argument.indexOf("=");
    return { at: argument.slice(0, sign), folder: argument.slice(sign + 1) };
  }),
);
