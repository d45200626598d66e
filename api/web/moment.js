/** Dates as a newsroom writes them. Always UTC, and it says so: the desk and the reporter may sit in two zones. */

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const TIME = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

/**
 * "17 November 2023"
 * @param {string} at  RFC 3339
 */
export function day(at) {
  return DAY.format(new Date(at));
}

/**
 * "17 Nov 2023"
 * @param {string} at
 */
export function shortDay(at) {
  return SHORT.format(new Date(at));
}

/**
 * "17 November 2023, 11:30 UTC"
 * @param {string} at
 */
export function moment(at) {
  const date = new Date(at);
  return `${DAY.format(date)}, ${TIME.format(date)} UTC`;
}

/**
 * "14 Nov 2023 to 9 Oct 2024", or one day where both are the same
 * @param {string} from
 * @param {string} to
 */
export function range(from, to) {
  const [first, last] = [shortDay(from), shortDay(to)];
  return first === last ? first : `${first} to ${last}`;
}

/**
 * What a `datetime-local` field holds, read as UTC; its own value has no zone and the server refuses that.
 * @param {string} value  "2023-11-16T09:00"
 */
export function utc(value) {
  return `${value}${value.length === 16 ? ":00" : ""}Z`;
}
