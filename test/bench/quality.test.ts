import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { qualityReport } from '../../bench/quality-report.ts'
import { scorePair } from '../../bench/quality-score.ts'
import { rates } from '../../bench/quality-tally.ts'
import { type GoldPair, readGold } from '../../scripts/gold/read-gold.ts'
import { compare } from '../../src/index.ts'

const a = 'A fire closed the old mill in Tarnby on Monday. Schools stayed open.'
const b = 'A fire closed the old mill in Tarnby on Tuesday. It rained.'
const gold: GoldPair = {
  id: 'mill',
  articles: [
    { text: a, sentences: spans(a), notNews: [], maybeNotNews: [] },
    { text: b, sentences: spans(b), notNews: [], maybeNotNews: [] },
  ],
  links: [{ a: 0, b: 0, relation: 'same' }],
  differences: [
    { kind: 'time', aSpan: spanOf(a, 'Monday'), bSpan: spanOf(b, 'Tuesday'), conflict: true, required: true },
    { kind: 'place', aSpan: spanOf(a, 'Tarnby'), bSpan: null, conflict: false, required: false },
  ],
}

function spanOf(text: string, part: string): readonly [number, number] {
  return [text.indexOf(part), text.indexOf(part) + part.length]
}

function spans(text: string): readonly (readonly [number, number])[] {
  const end = text.indexOf('.') + 1
  return [
    [0, end],
    [end + 1, text.length],
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'gold-'))
afterAll(() => rmSync(folder, { recursive: true }))

function run(...words: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', 'tsx', 'bench/quality.ts', ...words], { encoding: 'utf8' })
}

describe('the score of a gold pair', () => {
  it('counts links that were wanted, and any other as wrong', async () => {
    const comparison = await compare([{ text: a }, { text: b }])
    const [link] = comparison.links
    if (!link) throw new Error('the two first sentences are linked')
    expect(scorePair(gold, comparison).main).toEqual({ right: 1, wrong: 0, found: 1, missed: 0 })
    const wrong = scorePair(gold, { ...comparison, links: [{ ...link, from: 'A2', to: 'B2' }] })
    expect(wrong.main).toEqual({ right: 0, wrong: 1, found: 0, missed: 1 })
  })

  it('counts partial links for all, and neither way for main; optional ones never', async () => {
    const comparison = await compare([{ text: a }, { text: b }])
    const as = (relation: 'partial' | 'optional') =>
      scorePair({ ...gold, links: [{ a: 0, b: 0, relation }] }, comparison)
    const none = { right: 0, wrong: 0, found: 0, missed: 0 }
    expect([as('partial').main, as('partial').all]).toEqual([none, { ...none, right: 1, found: 1 }])
    expect([as('optional').main, as('optional').all]).toEqual([none, none])
  })

  it('counts a difference where both of its places are met, and its verdict', async () => {
    const comparison = await compare([{ text: a }, { text: b }])
    const reading = (statement: string, [start, end]: readonly [number, number], text: string) => ({
      statement,
      start,
      end,
      text,
      value: text,
    })
    const difference = {
      kind: 'time' as const,
      verdict: 'conflict' as const,
      reason: 'other-time' as const,
      readings: [reading('A1', spanOf(a, 'Monday'), 'Monday'), reading('B1', spanOf(b, 'Tuesday'), 'Tuesday')],
    }
    const claims = comparison.claims.map((claim) => ({ ...claim, differences: [difference] }))
    const found = { right: 1, wrong: 0, found: 1, missed: 0 }
    expect(scorePair(gold, { ...comparison, claims }).differences.get('time')).toEqual(found)
    expect(scorePair(gold, { ...comparison, claims }).conflicts).toEqual(found)
    const silent = comparison.claims.map((claim) => ({ ...claim, differences: [] }))
    expect(scorePair(gold, { ...comparison, claims: silent }).conflicts).toEqual({
      ...found,
      right: 0,
      found: 0,
      missed: 1,
    })
  })

  it('has no rate where there is nothing to divide by', () => {
    expect(rates({ right: 0, wrong: 0, found: 0, missed: 0 })).toEqual({ f1: 0, precision: 0, recall: 0 })
    expect(rates({ right: 1, wrong: 1, found: 1, missed: 0 })).toEqual({ f1: 2 / 3, precision: 0.5, recall: 1 })
  })
})

describe('the quality bench', () => {
  it('prints the figures of a folder', async () => {
    writeFileSync(join(folder, 'mill.json'), JSON.stringify(gold))
    const { status, stdout } = run(folder)
    expect(status).toBe(0)
    const scores = [scorePair(gold, await compare([{ text: a }, { text: b }]))]
    expect(stdout).toContain(qualityReport(scores))
    expect(stdout).toMatch(/^links, main +F1 1\.000 +precision 1\.000 +recall 1\.000 +1 right, 0 wrong, 0 missed$/m)
  })

  it('says in one line why it cannot score a folder, with exit status 2', () => {
    expect(run(join(folder, 'nowhere'))).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `There is no folder ${join(folder, 'nowhere')}.\n`,
    })
    expect(run('bench')).toMatchObject({
      status: 2,
      stderr: 'The folder bench has no gold pairs (files ending in .json).\n',
    })
    expect(run()).toMatchObject({ status: 2, stderr: 'Name one folder: npm run bench:quality -- DIR\n' })
  })

  it('names a file that is no gold pair', () => {
    const file = join(mkdtempSync(join(folder, 'bad-')), 'bad.json')
    writeFileSync(file, '{"id": "bad"}')
    expect(() => readGold(join(file, '..'))).toThrow(`${file} is no gold pair`)
  })
})
