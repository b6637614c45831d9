import cues from './certainty-cues.json' with { type: 'json' }

/** How sure a text is, from unmarked fact down; `claim` is somebody's word, `alleged` nobody's in particular. */
export const certaintyLevels = ['fact', 'claim', 'likely', 'possible', 'planned', 'alleged', 'denied'] as const
export type CertaintyLevel = (typeof certaintyLevels)[number]

/** Words and phrases that make a clause less than a plain fact, lower case, with the level that they give. */
export const certaintyCues: ReadonlyMap<string, CertaintyLevel> = new Map(
  certaintyLevels.flatMap((level) =>
    level === 'fact' ? [] : cues.levels[level].map((phrase) => [phrase, level] as const),
  ),
)
