import type { Link } from '../model/link.ts'
import type { Candidate } from './judge.ts'

/** A link with its place among all that are found. */
export interface FoundLink {
  /** What it was made of; null where nobody will ask, as it holds the memory of its whole row. */
  readonly candidate: Candidate | null
  readonly link: Link
  readonly order: number
  /** How far apart the two statements stand from the starts of their texts, in code units. */
  readonly distance: number
}

/**
 * Most links into one other article that a statement keeps on its own account.
 *
 * In the labelled pairs no statement has more than 5. Of two texts that say one thing a thousand times over, every
 * statement would be linked to every other.
 */
const mostLinks = 12

/** By statement, its best links so far, the best first. */
export type BestLinks = Map<string, FoundLink[]>

/** Notes a link with both of its statements, unless they have `mostLinks` better ones. */
export function noteLink(best: BestLinks, found: FoundLink): void {
  for (const statement of [found.link.from, found.link.to]) {
    const links = best.get(statement)
    if (links) insert(links, found)
    else best.set(statement, [found])
  }
}

/** The links that at least one of their statements keeps, in their order. */
export function keptLinks(best: BestLinks): readonly FoundLink[] {
  return [...new Set([...best.values()].flat())].sort((a, b) => a.order - b.order)
}

function insert(links: FoundLink[], found: FoundLink): void {
  let place = links.length
  if (place === mostLinks && !isBetter(found, links[place - 1] as FoundLink)) return
  while (place > 0 && isBetter(found, links[place - 1] as FoundLink)) place--
  links.splice(place, 0, found)
  if (links.length > mostLinks) links.pop()
}

/** By score; of copies, the one at the like place of its text. */
function isBetter(a: FoundLink, b: FoundLink): boolean {
  return a.link.score === b.link.score ? a.distance < b.distance : a.link.score > b.link.score
}
