/** Requests to the server that this page came from, and the problems (RFC 9457) that it answers with. */

const KEY = "onrecord.key";

/** Why a request failed, in words for a reader. */
export class Problem extends Error {
  /**
   * @param {Object} parts
   * @param {string} parts.title
   * @param {string} parts.detail
   * @param {number} [parts.status]  0 where no answer came
   * @param {string} [parts.request_id]
   * @param {{index?: number, field?: string, problem: string}[]} [parts.errors]
   */
  constructor({ title, detail, status = 0, request_id = "", errors = [] }) {
    super(detail);
    this.title = title;
    this.detail = detail;
    this.status = status;
    this.requestId = request_id;
    this.errors = errors;
  }

  /** True where the server asks who is there, or does not let this key do that. */
  get wantsKey() {
    return this.status === 401 || this.status === 403;
  }
}

/** The key that requests are sent with; it lives as long as this tab. */
export const key = {
  get: () => sessionStorage.getItem(KEY) ?? "",
  /** @param {string} value */
  set: (value) => (value ? sessionStorage.setItem(KEY, value) : sessionStorage.removeItem(KEY)),
};

/**
 * Sends a request.
 *
 * @param {string} path
 * @param {{method?: string, body?: unknown, headers?: Record<string, string>, signal?: AbortSignal}} [options]
 * @returns {Promise<Response>}  a response below 400
 * @throws {Problem}
 */
export async function request(path, { method = "GET", body, headers = {}, signal } = {}) {
  const sent = new Headers({ Accept: "application/json", ...headers });
  if (body !== undefined) sent.set("Content-Type", "application/json");
  if (key.get()) sent.set("Authorization", `Bearer ${key.get()}`);
  const init = { method, headers: sent, signal, body: body === undefined ? undefined : JSON.stringify(body) };
  const response = await fetch(path, init).catch((error) => {
    throw signal?.aborted ? error : unreachable();
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

/**
 * Sends a request and reads the JSON that comes back.
 *
 * @param {string} path
 * @param {Parameters<typeof request>[1]} [options]
 * @returns {Promise<any>}
 * @throws {Problem}
 */
export async function json(path, options) {
  const response = await request(path, options);
  return response.json();
}

/** What is told when no answer came at all. */
export function unreachable() {
  return new Problem({
    title: "No connection",
    detail: "The server does not answer. What you wrote is kept; try again when the connection is back.",
  });
}

/** @param {Response} response */
async function problemOf(response) {
  const status = response.status;
  const problem = await response.json().catch(() => null);
  if (problem && typeof problem.detail === "string")
    return new Problem({ ...problem, title: problem.title ?? "Error", status });
  return new Problem({
    title: `Error ${status}`,
    detail: "The server answered in a way that this page cannot read.",
    status,
  });
}
