"""The Slack bot. Renders the same `Answer` as every other door; nothing here computes a status or words a sentence.

`escape`, `blocks`, `message` and `view` lay out and need no package of Slack's. `inbox`, `channels` and `threads` keep
in SQL what must survive a crash. `line` and `posts` speak to Slack at the pace that it allows, `worker` answers,
`listeners` hear, `events` and `socket_mode` are the two ways in, and `service` puts them together. ADR 0014 says why.
"""
