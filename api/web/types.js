/**
 * The shapes that the server sends (see /openapi.json). Types only; nothing here runs.
 *
 * @typedef {"confirmed" | "reported" | "unverified" | "disputed" | "denied" | "no_evidence"} Status
 *
 * @typedef {Object} Speaker
 * @property {string | null} name
 * @property {string} kind
 * @property {string} description
 * @property {string | null} relayed_by
 *
 * @typedef {Object} Citation
 * @property {string} id
 * @property {number} number
 * @property {string} article_id
 * @property {string} title
 * @property {string} source
 * @property {string | null} author
 * @property {string | null} url
 * @property {string} published_at
 * @property {string} quote
 * @property {number} start  Unicode code points, not UTF-16 units
 * @property {number} end    likewise, exclusive
 * @property {string} prefix
 * @property {string} suffix
 * @property {string} evidence
 * @property {Speaker} speaker
 *
 * @typedef {{name: string, stance: string, citations: string[], as_of: string | null}} Party
 * @typedef {{at: string, status: Status, citations: string[]}} StatusChange
 * @typedef {{actor: string, act: string, result: string}} Verdict
 * @typedef {{text: string, claim: string | null, citations: string[]}} Statement
 * @typedef {{text: string, claim: string | null, citations: Citation[]}} StreamedStatement
 * @typedef {{articles: number, sources: number, from: string | null, to: string | null}} Searched
 *
 * @typedef {Object} Claim
 * @property {string} id
 * @property {string} text
 * @property {Status} status
 * @property {boolean} unverified
 * @property {number} rule
 * @property {string[]} basis
 * @property {Party[]} parties
 * @property {number} origins
 * @property {number} articles
 * @property {string | null} as_of
 * @property {StatusChange[]} timeline
 * @property {string[]} citations
 *
 * @typedef {Object} Answer
 * @property {string} id
 * @property {string | null} conversation_id
 * @property {string} question
 * @property {string} standalone_question
 * @property {string | null} as_of
 * @property {string} answer
 * @property {Status} status
 * @property {boolean} unverified
 * @property {boolean} abstained
 * @property {Verdict | null} verdict
 * @property {Statement[]} statements
 * @property {Claim[]} claims
 * @property {Citation[]} citations
 * @property {Searched} searched
 * @property {{name: string, model: string | null, fallback: string | null}} engine
 * @property {Record<string, number>} timings_ms
 *
 * @typedef {Object} Article
 * @property {string} id
 * @property {string} title
 * @property {string} source
 * @property {string | null} url
 * @property {string | null} author
 * @property {string} published_at
 * @property {string | null} updated_at
 * @property {string[]} tags
 * @property {string | null} copy_of
 * @property {number} passages
 * @property {string} [text]  only when one article is asked for
 *
 * @typedef {{articles: Article[], next: string | null}} ArticlePage
 * @typedef {{id: string, title: string, created_at: string, updated_at: string, turns: number}} ConversationHead
 * @typedef {{article_id: string, change: string, at: string}} Affected
 * @typedef {{question: string, at: string, affected: Affected[], answer: Answer}} Turn
 * @typedef {{id: string, created_at: string, updated_at: string, turns: Turn[]}} Conversation
 *
 * @typedef {Object} Ask
 * @property {string} question
 * @property {string} [conversation_id]
 * @property {string} [as_of]
 * @property {{sources: string[]}} [filters]
 */
export {};
