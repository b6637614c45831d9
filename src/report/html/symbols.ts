import type { Verdict } from '../../model/claim.ts'
import { noDifferenceWords } from '../words.ts'
import type { Standing } from './lookup.ts'
import { type Markup, markup } from './markup.ts'

/** Few words for how articles stand to each other. */
export const standingWords: Readonly<Record<Standing, string>> = {
  conflict: 'conflict',
  unclear: 'unclear',
  compatible: 'compatible',
  agree: noDifferenceWords,
}

/** A sign for how articles stand to each other; the style sheet puts the same signs into marked texts. */
export const standingSigns: Readonly<Record<Standing, string>> = {
  conflict: '≠',
  unclear: '?',
  compatible: '≈',
  agree: '=',
}

/** The class of a standing: one letter, since a page of ten dense articles has a thousand of them. */
export const standingClasses: Readonly<Record<Standing, string>> = {
  conflict: 'x',
  unclear: 'q',
  compatible: 'c',
  agree: 'a',
}

/** The verdicts, the gravest first. */
export const verdicts: readonly Verdict[] = ['conflict', 'unclear', 'compatible']

/** How articles stand to each other in few words; the style sheet puts the sign before it. */
export function badge(standing: Standing): Markup {
  return markup`<span class="badge ${standingClasses[standing]}">${standingWords[standing]}</span>`
}
