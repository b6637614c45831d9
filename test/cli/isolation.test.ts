import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderOf, originNote, ours, root, storydiff, theirs } from './run-cli.ts'

/** Writes the path of every file that a program opens to the file named by OPENED. */
const spy = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { appendFileSync } = fs
let isWriting = false
const note = (path) => {
  if (isWriting) return
  isWriting = true
  appendFileSync(process.env.OPENED, String(path) + '\\n')
  isWriting = false
}
const watch = (holder, name) => {
  const original = holder[name]
  holder[name] = function (path, ...rest) {
    note(path)
    return Reflect.apply(original, this, [path, ...rest])
  }
}
for (const name of ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream']) watch(fs, name)
for (const name of ['open', 'readFile']) watch(fs.promises, name)
syncBuiltinESMExports()
`

const commands = [
  ['a.txt', 'b.txt'],
  ['a.txt', 'b.txt', '--format', 'json'],
  ['read', 'a.txt'],
  ['show', 'r.json'],
  ['--help'],
  ['--version'],
]

function newsroom(): string {
  const cwd = folderOf({ 'a.txt': ours, 'b.txt': theirs, '.env': 'NODE_OPTIONS=--no-such-option\nFORCE_COLOR=1\n"' })
  storydiff(['a.txt', 'b.txt', '-f', 'json', '-o', 'r.json'], { cwd })
  return cwd
}

describe('a run in a folder with a .env file', () => {
  it('prints the same as in a folder without', () => {
    const cwd = newsroom()
    const clean = folderOf({ 'a.txt': ours, 'b.txt': theirs, 'r.json': readFileSync(join(cwd, 'r.json')) })
    for (const command of commands) {
      const run = storydiff(command, { cwd })
      expect(run).toMatchObject({ status: 0, stderr: /^(?:a.txt|show)$/.test(command[0] ?? '') ? originNote : '' })
      expect(run).toEqual(storydiff(command, { cwd: clean }))
    }
  })

  it('opens no file but its inputs', () => {
    const cwd = newsroom()
    const elsewhere = folderOf({ 'spy.mjs': spy })
    const environment = {
      OPENED: join(elsewhere, 'opened'),
      NODE_OPTIONS: `--import=${pathToFileURL(join(elsewhere, 'spy.mjs'))}`,
    }
    for (const command of commands) expect(storydiff(command, { cwd, environment }).status).toBe(0)
    const opened = readFileSync(environment.OPENED, 'utf8').split('\n').filter(Boolean)
    expect([...new Set(opened.filter((path) => !isOwn(path)))].sort()).toEqual(['a.txt', 'b.txt', 'r.json'])
  })

  it('loads no module but those of the bundle', () => {
    const cwd = newsroom()
    const loaded = join(cwd, 'loaded')
    mkdirSync(loaded)
    for (const command of commands) storydiff(command, { cwd, environment: { NODE_V8_COVERAGE: loaded } })
    const scripts = readdirSync(loaded).flatMap((name) => loadedScripts(readFileSync(join(loaded, name), 'utf8')))
    expect(scripts).toContain(`${pathToFileURL(join(root, 'dist/main.cjs'))}`)
    expect(scripts.filter((script) => !isOwn(script))).toEqual([])
  })
})

describe('the bundle', () => {
  it('holds nothing that connects databases or reads .env', () => {
    const scripts = readdirSync(join(root, 'dist')).filter((name) => /\.c?js$/.test(name))
    expect(scripts).toEqual(expect.arrayContaining(['index.js', 'main.cjs', 'program.cjs']))
    for (const name of scripts) {
      expect(readFileSync(join(root, 'dist', name), 'utf8')).not.toMatch(
        /mongoose|dotenv|node_modules\/natural\/lib\/natural\/index/,
      )
    }
  })
})

/** Whether a path or address is of the program itself: Node may read modules by the functions that the spy watches. */
function isOwn(path: string): boolean {
  const places = [join(root, 'bin/'), join(root, 'dist/')].flatMap((place) => [place, String(pathToFileURL(place))])
  return places.some((place) => path.startsWith(place))
}

/** The files among the scripts that a run has loaded, from what V8 says it covered. */
function loadedScripts(coverage: string): readonly string[] {
  const { result } = JSON.parse(coverage) as { readonly result: readonly { readonly url: string }[] }
  return result.map(({ url }) => url).filter((url) => url.startsWith('file:'))
}
