import { describe, expect, it } from 'vitest'
import { type Comparison, compare, show } from '../src/index.ts'

const seed =
  'Fire shuts mill\n\nA fire closed the old mill in Tarnby on Monday, police said. "No one was hurt," Ann Lee said.'

function compared(...texts: readonly string[]): Promise<Comparison> {
  return compare(texts.map((text) => ({ text })))
}

/** A text of about so many characters. */
function endless(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}

/** A list that never ends: dates with nothing between them. */
function dates(count: number, shift: number): string {
  const months = ['January', 'March', 'May', 'July']
  const list = Array.from({ length: count }, (_, place) => {
    const day = place + shift
    return `${months[day % 4]} ${1 + (day % 28)}, ${1990 + (day % 35)}`
  })
  return `The mill burned on ${list.join(' ')}`
}

const units = [
  'He said "no" and ',
  'Ann said Bob said Cy said ',
  '“a ‘b “c ‘d ',
  '"No" Ann Lee ',
  'the ',
  'mill, ',
  'no one ',
  'A-',
  'Aa-Bb-',
  '8 A.M. X ',
  'at 18:30 9:30 ',
  'as riots were being ',
  '12 ',
  '7',
  '("',
  'abcdefghij',
  '\n',
]

describe('hostile texts', () => {
  it.each(units)('without end do not hang a comparison: %j', async (unit) => {
    const text = `A${endless(unit, 30_000)}`
    expect((await compared(text, `${text} It ended.`)).articles).toHaveLength(2)
    expect((await compared(text, seed)).articles).toHaveLength(2)
  })

  it('that say one thing over and over get links, claims and a report that grow with their length, not its square', async () => {
    const size = async (count: number): Promise<{ readonly links: number; readonly report: number }> => {
      const text = endless('The mill burned down on Monday.\n', 32 * count)
      const comparison = await compared(text, `${text}It rained.`)
      expect(comparison.notices.map(({ code }) => code)).toContain('repetitive')
      expect(comparison.claims.flatMap(({ statements }) => statements)).toHaveLength(2 * count)
      const pages = [await show(comparison), await show(comparison, { format: 'html' })]
      return { links: comparison.links.length, report: pages.join('').length }
    }
    const [small, large] = [await size(60), await size(240)]
    expect(large.links).toBeLessThan(small.links * 5)
    expect(large.report).toBeLessThan(small.report * 5)
  })

  it('that are one list are linked, nothing in them is compared, and a notice says so', async () => {
    const { claims, notices } = await compared(dates(2000, 0), dates(2000, 1))
    expect(claims).toEqual([expect.objectContaining({ agreements: [], differences: [], unique: [] })])
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'list', message: expect.stringContaining('A1, B1') }),
    )
  })

  it('of one word a line are compared as far as the limit goes', async () => {
    const words = (shift: number): string =>
      Array.from({ length: 3000 }, (_, line) => `word${(line * 7 + shift) % 3000}`).join('\n')
    const { claims, notices } = await compared(words(0), words(5))
    expect(notices.filter(({ code }) => code === 'too-long').map(({ article }) => article)).toEqual(['A', 'B'])
    expect(claims.length).toBeGreaterThan(0)
  })

  it('of thousands of lines are compared as far as the limit goes, and a notice says how far', async () => {
    const lines = Array.from({ length: 2100 }, (_, line) => `Line ${line} of the list.`).join('\n')
    const { claims, notices, unique } = await compared(seed, `${lines}\n${seed}`)
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'too-long', article: 'B', message: expect.stringContaining('B2000') }),
    )
    expect(claims).toEqual([])
    expect(unique).toContainEqual({ statement: 'B2100' })
    const other = await compared(seed, `${seed}\n${lines}`)
    expect(other.claims.length).toBeGreaterThan(0)
  })
})
