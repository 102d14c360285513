/** The document's introduction: what holds for every path. */
export const introduction = `The dashboard only reads: GET requests that answer JSON in UTF-8. A real backend, a folder on a static web server and an object store behind a CDN can all answer these paths, which is why they end in \`.json\`. \`npm run check-api -- <folder or address>\` says path by path what does not hold.

## Three kinds of data

- **The index** (\`snapshots.json\`), one tiny file that screens poll. They read a new snapshot only when \`latest\` changes.
- **Snapshots** (\`snapshots/{id}/…\`): the state of the ward's work as of one date. A snapshot never changes once published.
- **Live readings** (\`live/…\`): what a sensor, a camera or an officer last saw. They change by the minute and are polled; each snapshot holds a frozen copy.

## Publishing, correcting, withdrawing

1. Write all files of the new snapshot.
2. Write the index last, with the new snapshot first and \`latest\` naming it. Until then nobody asks for the new files.

A correction is a new snapshot whose \`replaces\` is the id of the one it corrects; the old files stay. A snapshot that must not be read any more is withdrawn: its files answer 404 or 410 and the index no longer names it. The index holds all meetings and the routine snapshots since the last meeting but one; the files of older routine ones stay readable.

## Caching

- Files of a snapshot carry \`Cache-Control: public, max-age=31536000, immutable\`.
- The index and the live files carry \`Cache-Control: no-cache\` and an \`ETag\`, and answer 304 without a body to an \`If-None-Match\` that names it.
- Behind a log-in every answer is \`private\` instead of \`public\`: shared caches hold public data only.

## Who may read

Either the files are public, or the server that also serves the dashboard's page keeps a session in a cookie. The API stands at the page's own origin: the page's content security policy lets it ask nowhere else. A log-in page must never be answered with status 200 in place of a file; answer 401.

| status | what the dashboard does |
| --- | --- |
| 304 | keeps what it has and calls it fresh |
| 401, 403 | says that the reader must log in or may not read this, keeps what it has with its age, and does not ask again on its own before the next poll |
| 404, 410 | of a snapshot's file: says that the snapshot is withdrawn or unknown; of a course: says that there is none |
| 5xx, no answer | tries again with growing pauses, keeps what it has with its age; 503 says in \`Retry-After\` when to ask again |

## Conventions

- Ids match \`[A-Za-z0-9][A-Za-z0-9_-]{0,63}\`, are unique in their collection and stable from snapshot to snapshot: comparison joins on them.
- A date is \`YYYY-MM-DD\`, a real day of the ward's clock (Asia/Ho_Chi_Minh). A date-time carries its offset. A period is \`2026\`, \`2026-Q3\` or \`2026-10\`.
- Money is whole đồng, a percentage 0 to 100, area in hectares (the ward's own in square kilometres), depth in centimetres, delay in minutes, rain in millimetres.
- \`null\` means "not reported". It is never drawn or counted as zero.
- A coordinate is \`[longitude, latitude]\`, WGS84; shapes are GeoJSON (RFC 7946).
- Names are in Vietnamese, as the ward writes them. They are text and shown as those characters, never markup.
- No text names a citizen, a house or a plot; no secret work is published.
- An optional field that is not known is left out. Fields that are not in this document are ignored.

## When something does not hold

- A record that breaks its schema, or repeats the id of an earlier one, is set aside: the rest is shown, the panel says how many are missing, and the page on data quality lists each with its collection, id, field, what was found and what was expected.
- What contradicts itself across records (a reference to something that does not exist, a series out of time order, sums that do not add up, an end before its start, a summary that differs from the tasks, another number than \`expected\`) is shown as reported and listed there.
- An answer that is not this contract at all (not JSON, another \`version\`, a log-in page, a body cut off) is an error of the panels that need it; the last good data stays on the screen with its age.`

/** Answers that are the same on every path, by status. */
export const failures = {
  '401': 'Nobody is logged in, or the session has ended. Never a log-in page with status 200.',
  '403': 'The reader is logged in but may not read this.',
  '404': 'There is no such file: the id is not known, the snapshot is withdrawn, or there is none.',
  '410': 'The snapshot was withdrawn and does not come back.',
  '503': 'The server cannot answer now, for example during publishing; ask again later.',
} as const
