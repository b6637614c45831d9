import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { failRule, foundBy } from '../../src/cli/fail-on.ts'
import { buildComparison } from '../report/sample-comparison.ts'
import { ferry } from '../report/sample-story.ts'
import { folderOf, storydiff } from './run-cli.ts'

const comparison = buildComparison(ferry)

function found(...names: readonly string[]): string | null {
  return foundBy(
    names.flatMap((name) => failRule(name) ?? []),
    comparison,
  )
}

describe('failRule', () => {
  it('knows kinds, verdicts and both', () => {
    expect(failRule('action')).toEqual({ name: 'action', kind: 'action', verdict: null })
    expect(failRule('source:conflict')?.kind).toBe('attribution')
    expect(failRule('how-sure')?.kind).toBe('certainty')
    expect(failRule('unclear')).toEqual({ name: 'unclear', kind: null, verdict: 'unclear' })
    expect(failRule('time:conflict')).toEqual({ name: 'time:conflict', kind: 'time', verdict: 'conflict' })
  })

  it.each(['', 'conflicts', 'conflict:number', 'number:', ':conflict', 'number:conflict:unclear', 'constructor'])(
    'knows no rule %j',
    (name) => {
      expect(failRule(name)).toBeNull()
    },
  )
})

describe('foundBy', () => {
  const differences = comparison.claims.flatMap((claim) => claim.differences)
  const numbers = differences.filter(({ kind }) => kind === 'number')
  const conflicts = differences.filter(({ verdict }) => verdict === 'conflict')

  it('counts the differences that a rule names', () => {
    expect(numbers.length).toBeGreaterThan(0)
    expect(conflicts.length).toBeGreaterThan(0)
    expect(found('number', 'conflict')).toBe(
      `found by --fail-on: ${numbers.length} number, ${conflicts.length} conflict`,
    )
  })

  it('takes kind and verdict together', () => {
    const both = numbers.filter(({ verdict }) => verdict === 'conflict')
    expect(both.length).toBeGreaterThan(0)
    expect(both.length).toBeLessThan(conflicts.length)
    expect(found('number:conflict')).toBe(`found by --fail-on: ${both.length} number:conflict`)
  })

  it('finds nothing where nothing is named', () => {
    expect(found()).toBeNull()
    expect(found('action:unclear')).toBeNull()
  })
})

describe('--fail-on', () => {
  it('exits with status 1 and says what was found, whatever is shown', () => {
    const cwd = folderOf({})
    writeFileSync(join(cwd, 'r.json'), JSON.stringify(comparison))
    const plain = storydiff(['show', 'r.json'], { cwd })
    expect(plain.status).toBe(0)
    const failing = storydiff(['show', 'r.json', '--fail-on', 'place, conflict'], { cwd })
    expect(failing.status).toBe(1)
    expect(failing.stdout).toBe(plain.stdout)
    expect(failing.stderr).toMatch(/^storydiff: found by --fail-on: .*\d conflict$/m)
    const filtered = ['show', 'r.json', '--only', 'unique', '--quiet', '--fail-on', 'conflict']
    expect(storydiff(filtered, { cwd })).toMatchObject({ status: 1, stderr: '' })
    expect(storydiff(['show', 'r.json', '--fail-on', 'action:unclear'], { cwd }).status).toBe(0)
  })
})
