// Looks at one page of each kind as a reader's browser does, in a narrow and a wide window:
//
//   node check-pages.mjs MOUNT=FOLDER…     e.g. /=site-output /news/=/tmp/built-for-news
//
// Serves each folder under its mount and fails for anything that axe finds, any word on the console, any request
// to another host or without an answer, and any page that scrolls sideways.
// PACKAGES: the folder whose node_modules holds playwright-core and axe-core. CHROMIUM: the browser.
// PROFILE: a folder for its profile, which is made and must not be there yet.

import { createServer } from "node:http";
import { createReadStream, existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

const require = createRequire(join(process.env.PACKAGES, "from-here.js"));
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const WINDOWS = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
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
    response.writeHead(file ? 200 : 404, { "Content-Type": TYPES[extname(answer)] ?? "application/octet-stream" });
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

/** All complaints about one page in one window. */
async function complaints(context, address, origin, window) {
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
    if (response.status() >= 400) {
      found.push(`${response.status()}: ${response.url()}`);
    }
  });
  await page.setViewportSize(window);
  await page.goto(address, { waitUntil: "networkidle" });
  found.push(...(await page.evaluate(sidewaysScrolling)));
  await page.evaluate(axe);
  const { violations } = await page.evaluate("axe.run()");
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
      for (const window of WINDOWS) {
        const found = await complaints(context, origin + at + path, origin, window);
        console.log(`${found.length === 0 ? "ok  " : "FAIL"} ${kind} ${at}${path} ${window.width} px`);
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
