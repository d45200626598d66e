/** Who says it, as far as the text tells. */

import { SPEAKER, wordsOf } from "/web/words.js";

/** @typedef {import("./types.js").Speaker} Speaker */

/**
 * "three senior Hamas officials (not named)", "the ministry (institution), through Al-Arabiya News"
 *
 * @param {Speaker} speaker
 */
export function speakerWords(speaker) {
  const relay = speaker.relayed_by ? `, through ${speaker.relayed_by}` : "";
  return `${described(speaker) || "No speaker named"} (${wordsOf(SPEAKER, speaker.kind)})${relay}`;
}

/**
 * The name, and the description where it adds anything to it.
 *
 * @param {Speaker} speaker
 */
function described({ name, description }) {
  if (!name || !description) return name ?? description;
  const [short, long] = [plain(name), plain(description)];
  return short.includes(long) || long.startsWith(short) ? name : `${name}, ${description}`;
}

/** @param {string} text */
function plain(text) {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
