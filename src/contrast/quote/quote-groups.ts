import { type QuoteRung, quoteRungs } from '../../model/comparison.ts'

/** Two wordings of one quote, and how faithful they are to each other. */
export interface Meeting<Wording> {
  readonly a: Wording
  readonly b: Wording
  readonly rung: QuoteRung
}

/** Wordings of one quote, with the rung of the least faithful. */
export interface QuoteGroup<Wording> {
  readonly wordings: readonly Wording[]
  readonly rung: QuoteRung
}

interface GrowingGroup<Wording> {
  readonly wordings: Wording[]
  rung: QuoteRung
}

/** Joins the wordings that meet, be it through others, in the order in which they first meet. O(meetings × log wordings). */
export function joinMeetings<Wording>(meetings: readonly Meeting<Wording>[]): readonly QuoteGroup<Wording>[] {
  const groups = new Map<Wording, GrowingGroup<Wording>>()
  const groupOf = (wording: Wording): GrowingGroup<Wording> => {
    const group = groups.get(wording) ?? { wordings: [wording], rung: 'verbatim' }
    groups.set(wording, group)
    return group
  }
  for (const { a, b, rung } of meetings) {
    const [left, right] = [groupOf(a), groupOf(b)]
    // The smaller joins the larger, so that no wording moves often.
    const [larger, smaller] = left.wordings.length < right.wordings.length ? [right, left] : [left, right]
    larger.rung = furthest([rung, left.rung, right.rung])
    if (left === right) continue
    for (const wording of smaller.wordings) {
      larger.wordings.push(wording)
      groups.set(wording, larger)
    }
  }
  return [...new Set(groups.values())]
}

function furthest(rungs: readonly QuoteRung[]): QuoteRung {
  return quoteRungs[Math.max(...rungs.map((rung) => quoteRungs.indexOf(rung)))] ?? 'verbatim'
}
