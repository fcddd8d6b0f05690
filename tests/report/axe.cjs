// Opens an HTML file in Chromium as each of several readers sees it, and prints as JSON what
// axe-core finds there: node axe.cjs MODULES CHROMIUM FILE

const path = require("node:path");
const { pathToFileURL } = require("node:url");
const { readFileSync } = require("node:fs");

const [modules, executablePath, file] = process.argv.slice(2);
const { chromium } = require(path.join(modules, "playwright-core"));
const axe = readFileSync(path.join(modules, "axe-core", "axe.min.js"), "utf8");

const READERS = {
  light: { media: { colorScheme: "light" }, end: "--band" },
  "light, other end of the band": { media: { colorScheme: "light" }, end: "--band-end" },
  dark: { media: { colorScheme: "dark" }, end: "--band" },
  "dark, other end of the band": { media: { colorScheme: "dark" }, end: "--band-end" },
  narrow: { media: { colorScheme: "light" }, viewport: { width: 320, height: 640 }, end: "--band" },
  print: { media: { colorScheme: "light", media: "print" } },
  "print from a dark screen": { media: { colorScheme: "dark", media: "print" } },
};

function told({ id, impact, help, nodes }) {
  const where = nodes.map((node) => ({ target: node.target.join(" "), why: node.failureSummary }));
  return { id, impact, help, where };
}

async function main() {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const found = {};
  for (const [name, { media, viewport, end }] of Object.entries(READERS)) {
    // The report forbids every script by its own policy; the one that reads it is let through.
    const context = await browser.newContext({ bypassCSP: true, viewport: viewport ?? { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.emulateMedia(media);
    await page.goto(pathToFileURL(file).href);
    // axe-core leaves undecided what stands on a gradient: let it judge on each end of it.
    if (end) await page.addStyleTag({ content: `.band { background: var(${end}) !important; }` });
    await page.evaluate(axe);
    const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations", "incomplete"] }));
    found[name] = {
      violations: result.violations.map(told),
      incomplete: result.incomplete.map(told),
      passes: result.passes.length,
      background: await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    };
    await context.close();
  }
  await browser.close();
  process.stdout.write(JSON.stringify(found));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
