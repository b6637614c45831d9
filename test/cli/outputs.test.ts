import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { planOutputs } from '../../src/cli/outputs.ts'
import { comparisonFormats, knownArticleFormats } from '../../src/report/registry.ts'
import { buildComparison } from '../report/sample-comparison.ts'
import { ferry, ferryInThree } from '../report/sample-story.ts'
import { folderOf, ours, storydiff, theirs, transcript } from './run-cli.ts'

function plan(format: readonly string[], output: readonly string[], known = comparisonFormats): unknown {
  const planned = planOutputs({ format, output }, known)
  return planned.ok
    ? planned.value
    : planned.failures.map(({ code, source, message }) => `${code}: ${source} ${message}`)
}

describe('planOutputs', () => {
  it('prints the terminal report on standard output unless told', () => {
    expect(plan([], [])).toEqual([{ format: 'terminal', path: null }])
    expect(plan(['csv'], [])).toEqual([{ format: 'csv', path: null }])
  })

  it('tells the format by the ending of the file', () => {
    const names = [
      'a.txt',
      'a.json',
      'a.HTML',
      'a.htm',
      'a.md',
      'b.markdown',
      'a.csv',
      'a.jsonl',
      'b.ndjson',
      'plain',
      '-',
    ]
    const formats = [
      'terminal',
      'json',
      'html',
      'html',
      'markdown',
      'markdown',
      'csv',
      'jsonl',
      'jsonl',
      'terminal',
      'terminal',
    ]
    expect(plan([], names)).toEqual(
      names.map((name, index) => ({ format: formats[index], path: name === '-' ? null : name })),
    )
  })

  it('pairs formats and files in order, whatever their endings', () => {
    expect(plan(['json', 'csv'], ['x.txt', '-'])).toEqual([
      { format: 'json', path: 'x.txt' },
      { format: 'csv', path: null },
    ])
  })

  it('refuses what cannot be paired, an unknown ending, and one file twice', () => {
    expect(plan(['json', 'html'], [])).toMatchInlineSnapshot(`
      [
        "unpaired-outputs: --format was given 2 times and --output 0 times; give one --output for each --format (- is standard output), or no --format, as the endings tell it",
      ]
    `)
    expect(plan(['json'], ['a.json', 'a.html'])).toMatchInlineSnapshot(`
      [
        "unpaired-outputs: --format was given once and --output 2 times; give one --output for each --format (- is standard output), or no --format, as the endings tell it",
      ]
    `)
    expect(plan([], ['a.pdf', 'constructor.constructor'])).toMatchInlineSnapshot(`
      [
        "unknown-ending: a.pdf has an ending that stands for no format; use .txt, .json, .html, .htm, .md, .markdown, .csv, .jsonl, .ndjson, or give the --format for a.pdf",
        "unknown-ending: constructor.constructor has an ending that stands for no format; use .txt, .json, .html, .htm, .md, .markdown, .csv, .jsonl, .ndjson, or give the --format for constructor.constructor",
      ]
    `)
    expect(plan([], ['a.html'], knownArticleFormats)).toMatchInlineSnapshot(`
      [
        "unknown-ending: a.html has an ending that stands for no format; use .txt, .json, or give the --format for a.html",
      ]
    `)
    expect(plan([], ['a.csv', 'a.csv'])).toMatchInlineSnapshot(`
      [
        "same-output: a.csv was given as --output twice; one result would overwrite the other",
      ]
    `)
    expect(plan([], ['-', '-'])).toMatchInlineSnapshot(`
      [
        "same-output: standard output was given as --output twice; one result would overwrite the other",
      ]
    `)
  })
})

describe('several results in one run', () => {
  it('are what single runs print', () => {
    const cwd = folderOf({ 'a.txt': ours, 'b.txt': theirs })
    const files = ['r.json', 'r.html', 'r.md', 'r.csv', 'r.jsonl', 'r.txt']
    const all = storydiff(['a.txt', 'b.txt', ...files.flatMap((name) => ['-o', name]), '-o', '-'], { cwd })
    expect(all).toEqual(storydiff(['a.txt', 'b.txt'], { cwd }))
    for (const [index, format] of ['json', 'html', 'markdown', 'csv', 'jsonl', 'terminal'].entries()) {
      const printed = storydiff(['a.txt', 'b.txt', '-f', format], { cwd }).stdout
      expect(readFileSync(join(cwd, files[index] ?? ''), 'utf8')).toBe(printed)
    }
  })

  it('are refused where one would be written over another by another name', () => {
    const cwd = folderOf({ 'a.txt': ours, 'b.txt': theirs })
    expect(transcript(['a.txt', 'b.txt', '-o', 'r.csv', '-o', './r.csv'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt b.txt -o r.csv -o ./r.csv
      ! storydiff: ./r.csv is another name of a file given as --output before; choose another name
      = 2"
    `)
  })
})

describe('storydiff show', () => {
  const questions = [
    [],
    ['--only', 'differ,quotes'],
    ['--kind', 'number,time', '--verdict', 'conflict'],
    ['--in', 'a', '--not', 'B'],
    ['--missing-from', 'B'],
    ['--min-origins', '1', '--limit', '1'],
    ['--buried'],
    ['--sort', 'position'],
    ['--sort', 'importance', '--limit', '2'],
  ]

  it.each(comparisonFormats.names)(
    'prints a result as %s byte for byte as the comparison did, whatever is asked',
    (name) => {
      const cwd = folderOf({ 'a.txt': ours, 'b.txt': theirs })
      storydiff(['a.txt', 'b.txt', '-o', 'r.json'], { cwd })
      for (const question of questions) {
        const options = ['-f', name, '--width', '100', ...question]
        const compared = storydiff(['a.txt', 'b.txt', ...options], { cwd })
        expect(compared.status).toBe(0)
        expect(storydiff(['show', 'r.json', ...options], { cwd })).toEqual(compared)
      }
    },
  )

  it('answers questions about three articles', () => {
    const cwd = folderOf({ 'r.json': JSON.stringify(buildComparison(ferryInThree)) })
    const shown = JSON.parse(storydiff(['show', 'r.json', '--in', 'B,C', '--not', 'A', '-f', 'json'], { cwd }).stdout)
    expect(shown.claims.map(({ statements }: { statements: string[] }) => statements)).toEqual([['B9', 'C4']])
    expect(shown.leftOut.claims).toBe(3)
    expect(shown.summary.claims).toBe(4)
  })

  it('says in the report what was left out, and when nothing is found', () => {
    const cwd = folderOf({ 'r.json': JSON.stringify(buildComparison(ferry)) })
    const buried = storydiff(['show', 'r.json', '--buried'], { cwd }).stdout.replaceAll(/\s+/g, ' ')
    expect(buried).toContain('7 shared claims: 5 differ (4 with a conflict), 2 with no difference found')
    expect(buried).toContain('The comparison holds nothing that was asked for.')
    expect(buried).toContain('Left out by the filters: 7 claims, 9 differences')
  })
})

describe('filters that cannot be used', () => {
  it.each([
    [['--in', 'C']],
    [['--not', 'A,Z']],
    [['--missing-from', 'stories']],
    [['--in', 'A', '--not', 'A']],
    [['--kind', 'numbers']],
    [['--verdict', 'maybe']],
    [['--min-origins', '0']],
    [['--limit', '-1']],
    [['--limit', '1e9']],
    [['--sort', 'size']],
    [['-f', 'json', '-f', 'html']],
    [['-o', 'r.pdf']],
  ])('are told in one line: %j', (args) => {
    expect(transcript(['a.txt', 'b.txt', ...args])).toMatchSnapshot()
  })
})
