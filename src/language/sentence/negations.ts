// Negative words of English: a closed class, from any grammar; verbs that deny what follows them, general knowledge.

/** Words that deny the verb or the noun after them. */
export const negations: ReadonlySet<string> = new Set(
  `not no never neither nor cannot can't couldn't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't
   hasn't haven't hadn't shouldn't mustn't ain't cant dont doesnt didnt isnt wasnt wont havent hasnt hadnt arent werent couldnt wouldnt`.split(
    /\s+/,
  ),
)

/** Verbs before "to" and a verb that then did not happen: "failed to stop". */
export const failingVerbs: ReadonlySet<string> = new Set(
  'fail fails failed failing refuse refuses refused refusing decline declines declined declining'.split(' '),
)

/** Other words that deny, doubt or withhold something, in any form that news uses: a text with one asserts nothing plainly. */
export const doubts: ReadonlySet<string> = new Set(
  `without hardly barely scarcely rather instead refusal failure inability lack denial denies denied deny denying doubt doubts
   doubted disputed disputes refuted false unlikely unclear unknown rejected rejects`.split(/\s+/),
)
