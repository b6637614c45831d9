import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { version } from '../../src/version.ts'
import { folderOf, originNote, ours, storydiff, theirs, transcript } from './run-cli.ts'

const both = { 'a.txt': ours, 'b.txt': theirs }

describe('storydiff', () => {
  it('prints its version', () => {
    for (const args of [['--version'], ['-v'], ['compare', '--version']]) {
      expect(storydiff(args)).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
    }
  })

  it('prints help with examples for each command', () => {
    expect(transcript(['--help'])).toMatchSnapshot()
    for (const command of ['compare', 'read', 'show']) {
      expect(transcript([command, '--help'])).toMatchSnapshot()
      expect(storydiff(['help', command]).stdout).toBe(storydiff([command, '--help']).stdout)
      expect(storydiff([command, '--help']).stdout).toContain(`Examples:\n  storydiff ${command} `)
    }
  })

  it('compares where no command is named', () => {
    const cwd = folderOf(both)
    const named = storydiff(['compare', 'a.txt', 'b.txt'], { cwd })
    expect(named).toMatchObject({ status: 0, stderr: originNote })
    expect(named.stdout).toContain('Blaze destroys Tarnby mill')
    expect(storydiff(['a.txt', 'b.txt'], { cwd })).toEqual(named)
    expect(storydiff(['--width', '80', 'a.txt', '--color=never', 'b.txt'], { cwd })).toEqual(named)
  })

  it('reaches files that are named like commands or options', () => {
    const cwd = folderOf({ read: ours, show: theirs, '-f': theirs })
    const named = ['./read', './show', 'compare read show', 'compare -- read -f', '-- ./read -f']
    for (const words of named.slice(2)) expect(storydiff(words.split(' '), { cwd }).status).toBe(0)
    expect(storydiff(named.slice(0, 2), { cwd }).stdout).toContain('Blaze destroys Tarnby mill')
    expect(storydiff(['read', 'show'], { cwd }).stdout).not.toContain('Fire closes')
  })

  it('reads standard input in its place among the articles', () => {
    const cwd = folderOf(both)
    const piped = JSON.parse(storydiff(['a.txt', '-', '-f', 'json'], { cwd, input: theirs }).stdout)
    const filed = JSON.parse(storydiff(['a.txt', 'b.txt', '-f', 'json'], { cwd }).stdout)
    expect(piped.articles[1].source).toBe('-')
    expect(piped).toEqual({ ...filed, articles: [filed.articles[0], { ...filed.articles[1], source: '-' }] })
  })

  it('takes a hundred articles', () => {
    const files = Object.fromEntries(
      Array.from({ length: 101 }, (_, index) => [`${index}.txt`, `Mill fire, report ${index}\n\nThe mill burnt.\n`]),
    )
    const cwd = folderOf(files)
    const { status, stdout } = storydiff([...Object.keys(files), '-f', 'json'], { cwd })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).articles.at(-1).label).toBe('CW')
  })

  it('gives the same bytes whatever the locale, the time zone and the folder', () => {
    const cwd = folderOf(both)
    const plain = storydiff(['a.txt', 'b.txt', '-f', 'json'], { cwd }).stdout
    const environment = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Kathmandu', HOME: cwd }
    expect(storydiff(['a.txt', 'b.txt', '-f', 'json'], { cwd, environment }).stdout).toBe(plain)
    expect(plain).not.toContain(cwd)
  })
})

describe('--only', () => {
  it('takes a list or is repeated', () => {
    const cwd = folderOf(both)
    const list = storydiff(['a.txt', 'b.txt', '-f', 'json', '--only', 'unique,differ'], { cwd })
    expect(storydiff(['a.txt', 'b.txt', '-f', 'json', '--only', 'differ', '--only', 'unique'], { cwd })).toEqual(list)
    const alone = JSON.parse(storydiff(['a.txt', 'b.txt', '-f', 'json', '--only', 'unique'], { cwd }).stdout)
    expect(alone.claims).toEqual([])
    expect(alone.unique.length).toBeGreaterThan(0)
    expect(alone.summary.claims).toBeGreaterThan(0)
  })
})

describe('--color and --width', () => {
  const styled = '\u001b['

  it('prints colour only where it is asked for, as no test is a terminal', () => {
    const cwd = folderOf(both)
    const has = (args: readonly string[], environment = {}): boolean =>
      storydiff(['a.txt', 'b.txt', ...args], { cwd, environment }).stdout.includes(styled)
    expect(has([])).toBe(false)
    expect(has(['--color', 'always'], { NO_COLOR: '1' })).toBe(true)
    expect(has([], { FORCE_COLOR: '1' })).toBe(true)
    expect(has(['--color', 'never'], { FORCE_COLOR: '1' })).toBe(false)
  })

  it('keeps lines within the width that is asked for, or COLUMNS, or 80', () => {
    const cwd = folderOf({ 'a.txt': ours.replaceAll('\n', ' '), 'b.txt': theirs.replaceAll('\n', ' ') })
    const longest = (args: readonly string[], environment = {}): number => {
      const { stdout } = storydiff(['read', 'a.txt', ...args], { cwd, environment })
      return Math.max(...stdout.split('\n').map((line) => line.length))
    }
    expect(longest(['--width', '40'])).toBeLessThanOrEqual(40)
    expect(longest([])).toBeGreaterThan(60)
    expect(longest([])).toBeLessThanOrEqual(80)
    expect(longest([], { COLUMNS: '50' })).toBeLessThanOrEqual(50)
    expect(longest(['--width', '60'], { COLUMNS: '50' })).toBeGreaterThan(50)
  })
})

describe('notices', () => {
  it('go to standard error, and nowhere with --quiet', () => {
    const cwd = folderOf({ 'a.txt': ours, 'copy.txt': ours })
    const note = 'storydiff: note on B: This article has the same bytes as article A, so the two agree in everything.\n'
    const loud = storydiff(['a.txt', 'copy.txt', '-f', 'json'], { cwd })
    expect(loud.status).toBe(0)
    expect(loud.stderr.startsWith(note)).toBe(true)
    expect(storydiff(['a.txt', 'copy.txt', '-f', 'json', '--quiet'], { cwd })).toEqual({ ...loud, stderr: '' })
    expect(JSON.parse(loud.stdout).notices[0]).toMatchObject({ code: 'identical-articles', article: 'B' })
  })

  it('name the article that was read in another encoding', () => {
    const cwd = folderOf({ 'a.txt': ours, 'b.txt': Buffer.from(theirs.replace('Blaze', 'Blazé'), 'latin1') })
    const { status, stdout, stderr } = storydiff(['a.txt', 'b.txt', '-f', 'json'], { cwd })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^storydiff: note on B: .*Windows-1252/)
    expect(JSON.parse(stdout).notices[0]).toMatchObject({ article: 'B', code: 'decoded-as-windows-1252' })
  })
})

describe('storydiff read', () => {
  it('prints statements with their details under them', () => {
    const { status, stdout, stderr } = storydiff(['read', 'a.txt'], { cwd: folderOf(both) })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^A1 {2}headline: Fire closes the old mill in Tarnby$/m)
  })

  it('prints the article as a comparison has it, with details', () => {
    const cwd = folderOf(both)
    const { details, ...article } = JSON.parse(storydiff(['read', 'a.txt', '-f', 'json'], { cwd }).stdout)
    const comparison = JSON.parse(storydiff(['a.txt', 'b.txt', '-f', 'json'], { cwd }).stdout)
    expect(article).toEqual(comparison.articles[0])
    expect(details.length).toBeGreaterThan(0)
    for (const detail of details) {
      expect(Object.keys(detail)).toEqual(['kind', 'statement', 'start', 'end', 'text', 'value'])
      expect(article.text.slice(detail.start, detail.end)).toBe(detail.text)
    }
  })
})

describe('storydiff show', () => {
  it('prints a saved result byte for byte as the comparison did, in every format', () => {
    const cwd = folderOf(both)
    storydiff(['a.txt', 'b.txt', '-f', 'json', '-o', 'r.json'], { cwd })
    for (const options of [
      [],
      ['-f', 'json'],
      ['-f', 'html'],
      ['--width', '120', '--side-by-side'],
      ['--only', 'differ', '--full'],
    ]) {
      const compared = storydiff(['a.txt', 'b.txt', ...options], { cwd })
      expect(compared.stdout.length).toBeGreaterThan(100)
      expect(storydiff(['show', 'r.json', ...options], { cwd: join(cwd, '.') })).toEqual(compared)
    }
  })
})
