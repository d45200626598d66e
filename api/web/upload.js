/** Articles in: one by hand, or many from a file. The server checks them and stores all of a batch or none. */

import { byId, element, fill } from "/web/element.js";
import { utc } from "/web/moment.js";
import { announce, problemNotice } from "/web/notice.js";
import { Problem, json } from "/web/server.js";
import { count } from "/web/words.js";

const BATCH = 100; // articles per request; the server takes 500, and smaller ones show that something happens

/** @typedef {{id: string, status: string, passages: number, copy_of: string | null}} Stored */

/** @param {() => void} onStored */
export function startUpload(onStored) {
  const result = byId("upload-result", HTMLDivElement);
  const form = byId("article-form", HTMLFormElement);
  const file = byId("article-file", HTMLInputElement);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(
      async () => [articleOf(new FormData(form))],
      () => form.reset(),
    );
  });
  byId("file-form", HTMLFormElement).addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = file.files?.[0];
    if (chosen)
      send(
        async () => articlesOf(await chosen.text()),
        () => (file.value = ""),
      );
  });

  /**
   * @param {() => Promise<unknown[]>} read
   * @param {() => void} done
   */
  async function send(read, done) {
    fill(result, element("p", { class: "progress" }, "Storing…"));
    /** @type {Stored[]} */
    const stored = [];
    try {
      const articles = await read();
      for (let at = 0; at < articles.length; at += BATCH) stored.push(...(await post(articles, at)));
      fill(result, report(stored));
      done();
      onStored();
    } catch (error) {
      fill(
        result,
        stored.length > 0 && report(stored),
        problemNotice(error, () => send(read, done)),
      );
      if (stored.length > 0) onStored();
    }
  }
}

/**
 * One batch; a fault names the place of the article in the whole file, not in the batch.
 *
 * @param {unknown[]} articles
 * @param {number} at
 * @returns {Promise<Stored[]>}
 */
async function post(articles, at) {
  try {
    const batch = articles.slice(at, at + BATCH);
    return (await json("/v1/articles", { method: "POST", body: { articles: batch } })).articles;
  } catch (error) {
    if (error instanceof Problem)
      error.errors = error.errors.map((fault) => ({ ...fault, index: at + (fault.index ?? 0) }));
    throw error;
  }
}

/** @param {FormData} fields */
function articleOf(fields) {
  const filled = [...fields].map(([name, value]) => [name, String(value).trim()]).filter(([, value]) => value);
  const article = Object.fromEntries(filled);
  return { ...article, published_at: utc(article.published_at) };
}

/**
 * The articles of a file: JSON Lines, an array, one article, or `{"articles": [...]}`.
 *
 * @param {string} text
 * @returns {unknown[]}
 * @throws {Problem}
 */
export function articlesOf(text) {
  try {
    const value = JSON.parse(text);
    return Array.isArray(value) ? value : Array.isArray(value?.articles) ? value.articles : [value];
  } catch {
    return linesOf(text);
  }
}

/** @param {string} text */
function linesOf(text) {
  const lines = text.split("\n").map((line, index) => ({ line: line.trim(), number: index + 1 }));
  return lines
    .filter(({ line }) => line)
    .map(({ line, number }) => {
      try {
        return JSON.parse(line);
      } catch {
        throw new Problem({
          title: "The file cannot be read",
          detail: `Line ${number} is not JSON. Nothing was sent. The file must be JSON, or JSON Lines.`,
        });
      }
    });
}

/** @param {Stored[]} stored */
function report(stored) {
  const words = ["created", "replaced", "unchanged"].map((status) => ({
    status,
    number: stored.filter((one) => one.status === status).length,
  }));
  const copies = stored.filter((one) => one.copy_of).length;
  const parts = words.filter(({ number }) => number > 0).map(({ status, number }) => `${number} ${status}`);
  if (copies > 0) parts.push(`${copies} of them a copy of another report`);
  const summary = `${count(stored.length, "article")} stored: ${parts.join(", ")}.`;
  announce(summary);
  return element("p", { class: "notice success", role: "status" }, summary);
}
