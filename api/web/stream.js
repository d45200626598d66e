/** Asks a question and reads the answer as it arrives: server-sent events over fetch, resumed where they broke off. */

import { Problem, request, unreachable } from "/web/server.js";

/** @typedef {{name: string, id: string, data: string}} ServerEvent */
/** @typedef {Partial<Record<string, (data: any) => void>>} Listeners  by the name of the event */

const SILENCE_MS = 45_000; // three missed heartbeats
const WAITS_MS = [300, 1_000, 3_000]; // before each further try

/**
 * Asks and tells what comes back, event by event; `final_answer` and `done` are the last. A connection that is lost
 * on the way is taken up again after the last event that arrived.
 *
 * @param {import("./types.js").Ask} ask
 * @param {Listeners} listeners  `lost` is told before each further try
 * @param {AbortSignal} signal
 * @throws {Problem}
 */
export async function askServer(ask, listeners, signal) {
  const heard = { last: "" };
  for (let tried = 0; ; tried += 1) {
    try {
      return await hear(ask, heard, listeners, signal);
    } catch (error) {
      const lost = error instanceof Problem && error.status === 0 && !signal.aborted;
      if (!lost || tried >= WAITS_MS.length) throw error;
      listeners.lost?.(error);
      await pause(WAITS_MS[tried]);
    }
  }
}

/**
 * One try, which ends with the answer or with a problem.
 *
 * @param {import("./types.js").Ask} ask
 * @param {{last: string}} heard  the id of the last event, kept from try to try
 * @param {Listeners} listeners
 * @param {AbortSignal} signal
 */
async function hear(ask, heard, listeners, signal) {
  const headers = { Accept: "text/event-stream", ...(heard.last && { "Last-Event-ID": heard.last }) };
  const response = await request("/v1/chat", { method: "POST", body: { ...ask, stream: true }, headers, signal });
  if (!isStream(response)) return finish(await response.json(), listeners);
  for await (const event of events(watched(response))) {
    if (event.id) heard.last = event.id;
    if (event.name === "error") throw new Problem(JSON.parse(event.data));
    listeners[event.name]?.(JSON.parse(event.data));
    if (event.name === "done") return;
  }
  throw unreachable(); // it ended without saying that it is done
}

/**
 * Cuts a stream of text into events, as the HTML standard describes them.
 *
 * @param {AsyncIterable<string>} parts  cut anywhere, also inside a line
 * @returns {AsyncGenerator<ServerEvent>}
 */
export async function* events(parts) {
  let rest = "";
  for await (const part of parts) {
    const blocks = (rest + part).replaceAll("\r\n", "\n").split("\n\n");
    rest = blocks.pop() ?? "";
    for (const block of blocks) {
      const event = eventOf(block);
      if (event) yield event;
    }
  }
}

/**
 * @param {string} block
 * @returns {ServerEvent | null}  null for a heartbeat
 */
function eventOf(block) {
  const event = { name: "message", id: "", data: "" };
  /** @type {string[]} */
  const data = [];
  for (const line of block.split("\n")) {
    const [, field, value] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
    if (field === "event") event.name = value;
    else if (field === "id") event.id = value;
    else if (field === "data") data.push(value);
  }
  return data.length ? { ...event, data: data.join("\n") } : null;
}

/**
 * The text of a response.
 *
 * @param {Response} response
 * @returns {AsyncGenerator<string>}
 * @throws {Problem}  the connection broke, or nothing, not even a heartbeat, has come for a while
 */
async function* watched(response) {
  const reader = /** @type {ReadableStream<Uint8Array>} */ (response.body).getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await inTime(reader.read()).catch(() => {
        throw unreachable();
      });
      if (done) return;
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    reader.cancel().catch(() => undefined); // it is closed already when the connection broke
  }
}

/**
 * @template Value
 * @param {Promise<Value>} promise
 * @returns {Promise<Value>}
 */
async function inTime(promise) {
  let timer = 0;
  const late = new Promise((_, reject) => {
    timer = window.setTimeout(reject, SILENCE_MS);
  });
  try {
    return await Promise.race([promise, /** @type {Promise<never>} */ (late)]);
  } finally {
    window.clearTimeout(timer);
  }
}

/** @param {Response} response */
function isStream(response) {
  return Boolean(response.body) && (response.headers.get("Content-Type") ?? "").startsWith("text/event-stream");
}

/**
 * A server, or something between, that does not stream sent the whole answer at once.
 *
 * @param {import("./types.js").Answer} answer
 * @param {Listeners} listeners
 */
function finish(answer, listeners) {
  listeners.message_start?.(answer);
  for (const claim of answer.claims) listeners.claim?.(claim);
  listeners.final_answer?.(answer);
  listeners.done?.({ id: answer.id });
}

/** @param {number} ms */
function pause(ms) {
  return new Promise((resolve) => window.setTimeout(resolve, ms));
}
