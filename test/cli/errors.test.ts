import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderOf, ours, storydiff, theirs, transcript } from './run-cli.ts'

const both = { 'a.txt': ours, 'b.txt': theirs }

describe('an input that cannot be used', () => {
  it('is shown with every other one, a line each', () => {
    const cwd = folderOf({ 'a.txt': ours, 'empty.txt': '', 'photo.jpg': new Uint8Array([0xff, 0xd8, 0, 0, 1, 2, 3]) })
    mkdirSync(join(cwd, 'stories'))
    expect(transcript(['a.txt', 'missing.txt', 'stories', 'empty.txt', 'photo.jpg'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt missing.txt stories empty.txt photo.jpg
      ! storydiff: missing.txt does not exist; check the spelling and the folder
      ! storydiff: stories is a folder; give files that are in it
      ! storydiff: empty.txt holds no words; give a file that holds an article
      ! storydiff: photo.jpg is not a text file; save the article as plain text (.txt) in UTF-8 and give that file
      = 2"
    `)
  })

  it('is the same file again, also by another name', () => {
    const cwd = folderOf(both)
    symlinkSync('a.txt', join(cwd, 'link.txt'))
    expect(transcript(['a.txt', 'b.txt', 'a.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt b.txt a.txt
      ! storydiff: a.txt was given twice; give each article once
      = 2"
    `)
    expect(transcript(['a.txt', 'link.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt link.txt
      ! storydiff: link.txt is the same file as a.txt; give each article once
      = 2"
    `)
    expect(transcript(['a.txt', './a.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt ./a.txt
      ! storydiff: ./a.txt is the same file as a.txt; give each article once
      = 2"
    `)
  })

  it('is standard input given twice, or empty', () => {
    const cwd = folderOf(both)
    expect(transcript(['-', 'a.txt', '-'], { cwd, input: ours })).toMatchInlineSnapshot(`
      "$ storydiff - a.txt -
      ! storydiff: standard input can be read only once; give - once, and the other articles as files
      = 2"
    `)
    expect(transcript(['-', 'a.txt'], { cwd, input: '' })).toMatchInlineSnapshot(`
      "$ storydiff - a.txt
      ! storydiff: standard input holds no words; give a file that holds an article
      = 2"
    `)
  })

  it('is a file that may not be read', { skip: process.getuid?.() === 0 }, () => {
    const cwd = folderOf(both)
    chmodSync(join(cwd, 'b.txt'), 0)
    const { status, stderr } = storydiff(['a.txt', 'b.txt'], { cwd })
    expect(stderr).toMatch(/^storydiff: b\.txt cannot be read;/)
    expect(status).toBe(2)
  })

  it('has its name shown without what could steer the terminal', () => {
    const cwd = folderOf(both)
    expect(transcript(['a.txt', 'b\u001b[31m\n.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt "b\\u001b[31m\\n.txt"
      ! storydiff: b<U+001B>[31m .txt does not exist; check the spelling and the folder
      = 2"
    `)
  })

  it('is a slip for a command, or neither a file nor a command', () => {
    const cwd = folderOf(both)
    expect(storydiff(['hsow', 'a.txt'], { cwd }).stderr).toContain('was storydiff show meant?')
    expect(storydiff(['compar', 'a.txt'], { cwd }).stderr).toContain('was storydiff compare meant?')
    expect(storydiff(['nothing', 'a.txt'], { cwd }).stderr).toContain('nothing does not exist')
    expect(storydiff(['nothing'], { cwd }).stderr).toContain('nothing is neither a file nor a command')
  })

  it('is a single article, with a hint', () => {
    expect(transcript(['a.txt'], { cwd: folderOf(both) })).toMatchInlineSnapshot(`
      "$ storydiff a.txt
      ! storydiff: a comparison takes two articles or more; to look at one: storydiff read a.txt
      = 2"
    `)
    expect(transcript([])).toMatchInlineSnapshot(`
      "$ storydiff
      ! storydiff: no articles were given; give two or more, or see storydiff --help
      = 2"
    `)
  })
})

describe('wrong usage', () => {
  it.each([
    [['a.txt', 'b.txt', '--fromat', 'json']],
    [['a.txt', 'b.txt', '--format', 'yaml']],
    [['a.txt', 'b.txt', '--color', 'sometimes']],
    [['a.txt', 'b.txt', '--width', '39']],
    [['a.txt', 'b.txt', '--width', 'wide']],
    [['a.txt', 'b.txt', '--only', 'agree,all']],
    [['a.txt', 'b.txt', '--fail-on', 'conflicts']],
    [['a.txt', 'b.txt', '--fail-on', 'conflict:number']],
    [['a.txt', 'b.txt', '--output']],
    [['help', 'raed']],
    [['read']],
    [['read', 'a.txt', 'b.txt']],
    [['read', 'a.txt', '--only', 'agree']],
    [['show']],
  ])('is told in one line: %j', (args) => {
    expect(transcript(args)).toMatchSnapshot()
  })
})

describe('a saved result', () => {
  it('is refused where it is none, altered, or of another version', () => {
    const cwd = folderOf(both)
    const saved = storydiff(['a.txt', 'b.txt', '--format', 'json'], { cwd }).stdout
    const show = (text: string): string => transcript(['show', '-'], { input: text })
    expect(show('no json')).toMatchInlineSnapshot(`
      "$ storydiff show -
      ! storydiff: standard input is not JSON; give a file made with --format json
      = 2"
    `)
    expect(show('{}')).toMatchInlineSnapshot(`
      "$ storydiff show -
      ! storydiff: standard input is not a result of storydiff; give a file made with --format json
      = 2"
    `)
    expect(show(saved.replace('"schemaVersion": 1', '"schemaVersion": 2'))).toMatchInlineSnapshot(`
      "$ storydiff show -
      ! storydiff: standard input has schemaVersion 2, and this storydiff reads 1; show it with the storydiff that made it, or compare the articles again
      = 2"
    `)
    expect(show(saved.replace(/"start": 0,/, '"start": 1,'))).toMatchInlineSnapshot(`
      "$ storydiff show -
      ! storydiff: standard input was altered (the text of statement A1 does not stand in its article); compare the articles again
      = 2"
    `)
    expect(show(`${saved} `)).toMatch(/\n= 0$/)
  })
})

describe('an output that cannot be written', () => {
  it('leaves nothing behind and an existing file untouched', () => {
    const cwd = folderOf({ ...both, 'kept.txt': 'kept' })
    expect(transcript(['a.txt', 'missing.txt', '-o', 'kept.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt missing.txt -o kept.txt
      ! storydiff: missing.txt does not exist; check the spelling and the folder
      = 2"
    `)
    expect(transcript(['a.txt', 'b.txt', '-o', 'nowhere/r.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt b.txt -o nowhere/r.txt
      ! storydiff: nowhere/r.txt cannot be written: its folder does not exist; make the folder first
      = 2"
    `)
    expect(transcript(['a.txt', 'b.txt', '-o', '.'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt b.txt -o .
      ! storydiff: . is a folder; give the name of a file
      = 2"
    `)
    expect(transcript(['a.txt', 'b.txt', '-o', 'kept.txt/r.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt b.txt -o kept.txt/r.txt
      ! storydiff: kept.txt/r.txt cannot be written: its folder is a file; choose another place
      = 2"
    `)
    expect(transcript(['a.txt', 'b.txt', '-o', './a.txt'], { cwd })).toMatchInlineSnapshot(`
      "$ storydiff a.txt b.txt -o ./a.txt
      ! storydiff: ./a.txt is one of the inputs; choose another name for --output
      = 2"
    `)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'kept.txt'])
    expect(readFileSync(join(cwd, 'kept.txt'), 'utf8')).toBe('kept')
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(ours)
  })
})
