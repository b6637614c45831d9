/** What is denied to somebody rather than said not to be true: "denied his request", "were denied entry". General knowledge. */
export const refusedThings: ReadonlySet<string> = new Set(
  `access admission appeal appeals application applications asylum bail bid bids benefit benefits coverage credit credits custody
   entry licence license licenses motion motions parole passage permission permit permits petition petitions request
   requests service services tenure treatment visa visas`.split(/\s+/),
)

/** Most words between "denied" and what was: "denied her third request". */
export const nearRefusal = 4
