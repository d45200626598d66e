/**
 * The closed terms of the API in words. Only names are given here: which of them holds is decided by the server.
 * A test compares these lists with the terms that the server knows.
 */

/** @typedef {{word: string, meaning: string}} StatusWords */

/** @type {Record<string, StatusWords>} */
export const STATUS = {
  confirmed: {
    word: "Confirmed",
    meaning: "A party concerned, or independent sources, say so and nobody on record denies it.",
  },
  reported: { word: "Reported", meaning: "Reported, not confirmed. Attribute it." },
  unverified: { word: "Unverified", meaning: "Put forward, but not confirmed." },
  disputed: { word: "Disputed", meaning: "The sources contradict each other." },
  denied: { word: "Denied", meaning: "Denied on record; nobody on record says otherwise." },
  no_evidence: { word: "No evidence", meaning: "The articles searched do not answer this." },
};

/** @type {Record<number, string>} */
export const RULES = {
  0: "No sentence in these articles puts it forward or denies it.",
  1: "A party concerned affirms it on record and nobody denies it.",
  2: "One source on record affirms it and another one on record denies it.",
  3: "Somebody on record denies it and nobody on record affirms it.",
  4: "Confirmation is said to be missing, no party affirms it, and fewer than two others on record do.",
  5: "Two independent sources on record affirm it and nothing is said to be missing.",
  6: "Two independent outlets state it in their own voice, with no weaker source beside them.",
  7: "One source on record affirms it, or two do while confirmation is said to be missing.",
  8: "Two outlets state it with weaker sources beside them, or one outlet states it alone.",
  9: "Only unnamed, relayed or hedged sources put it forward.",
};

/** @type {Record<string, string>} */
export const BASIS = {
  party_on_record: "A party is on record",
  other_on_record: "Another source is on record",
  denied_by_party: "Denied by a party",
  denied_by_other: "Denied by another source",
  own_voice: "Stated in an outlet’s own voice",
  single_source: "A single source",
  one_outlet: "All of it stands with one publisher",
  anonymous_source: "Unnamed sources",
  media_report: "Reports of other outlets",
  hedged: "Hedged wording",
  neither_confirmed_nor_denied: "Neither confirmed nor denied",
  no_comment: "No comment given",
  not_confirmed: "Said to be unconfirmed",
  not_independently_verified: "Not independently verified",
};

/** @type {Record<string, {words: string, icon: string}>} */
export const STANCE = {
  confirms: { words: "Confirms", icon: "confirmed" },
  denies: { words: "Denies", icon: "denied" },
  neither_confirms_nor_denies: { words: "Neither confirms nor denies", icon: "neither" },
  declines_to_comment: { words: "Declines to comment", icon: "neither" },
  anonymous_only: { words: "Only unnamed people speak for it", icon: "anonymous" },
  silent: { words: "No statement in these articles", icon: "silent" },
};

/** What follows the name of the actor. @type {Record<string, string>} */
export const RESULT = {
  confirmed: " has confirmed it",
  denied: " has denied it",
  neither: " has neither confirmed nor denied it",
  anonymous_only: ": only unnamed people speak for it",
  not_reported: ": no statement in these articles, which is not a denial",
};

/** @type {Record<string, string>} */
export const EVIDENCE = {
  mentions: "Only mentions it",
  denies: "Denies it on record",
  unconfirmed: "Says that confirmation is missing",
  anonymous: "An unnamed source says so",
  media: "Repeats another outlet",
  hedged: "Hedged, without a source",
  attributed_party: "A party concerned says so on record",
  attributed_other: "A named source says so on record",
  asserts: "The outlet says so in its own voice",
};

/** @type {Record<string, string>} */
export const SPEAKER = {
  person: "named person",
  role: "person by role",
  institution: "institution",
  document: "document",
  outlet: "outlet",
  anonymous: "not named",
  collective: "group, not named",
};

/** @type {Record<string, string>} */
export const REASONS = {
  helpful: "Helpful",
  wrong_status: "The status is wrong",
  wrong_citation: "A citation does not support its sentence",
  missed_source: "An article was missed",
  outdated: "It is outdated",
  other: "Something else",
};

/** What became of an article. @type {Record<string, string>} */
export const CHANGE = {
  replaced: "was replaced",
  removed: "was removed",
};

/** What stands beside every claim that must not be repeated. */
export const CAUTION = "Do not repeat as fact.";

/**
 * The words of a term. One that is newer than this page is shown as it came, never dropped.
 * @param {Record<string, string>} words
 * @param {string} term
 */
export function wordsOf(words, term) {
  return words[term] ?? term.replaceAll("_", " ");
}

/**
 * "1 article", "7 articles"
 * @param {number} number
 * @param {string} noun
 */
export function count(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
