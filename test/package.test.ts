import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { version } from '../src/version.ts'

const root = dirname(import.meta.dirname)
const compiler = join(root, 'node_modules/typescript/bin/tsc')

function npm(directory: string, ...options: readonly string[]): string {
  const shell = process.platform === 'win32'
  return execFileSync('npm', [...options, '--offline', '--ignore-scripts'], { cwd: directory, encoding: 'utf8', shell })
}

function node(directory: string, ...options: readonly string[]): string {
  return execFileSync(process.execPath, options, { cwd: directory, encoding: 'utf8' })
}

describe('the package, installed in an empty folder without a network', () => {
  let directory = ''
  let installed = ''

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'storydiff-package-'))
    installed = join(directory, 'node_modules/storydiff')
    npm(root, 'pack', '--pack-destination', directory)
    writeFileSync(join(directory, 'package.json'), '{ "name": "newsroom", "private": true, "type": "module" }')
    npm(directory, 'install', '--no-audit', '--no-fund', `storydiff-${version}.tgz`)
  })

  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  it('has the version that the program states', () => {
    expect(version).toBe(manifest.version)
    expect(node(directory, join(installed, manifest.bin.storydiff), '--version')).toBe(`${version}\n`)
  })

  it('brings no other package', () => {
    const packages = readdirSync(join(directory, 'node_modules')).filter((entry) => !entry.startsWith('.'))
    expect(packages).toEqual(['storydiff'])
    expect(readdirSync(installed)).not.toContain('node_modules')
  })

  it('holds what users need and nothing else', () => {
    const shipped = ['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json']
    expect(readdirSync(installed).sort()).toEqual(shipped)
  })

  it('ships the licence of every package that is built in', () => {
    const licences = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENCES.txt'), 'utf8')
    expect(licences).toMatch(/^natural \d/m)
    expect(licences).toMatch(/^commander \d/m)
    expect(licences).toContain('Chris Umbel')
    expect(licences).not.toMatch(/^(?:dotenv|mongoose|pg|redis) \d/m)
  })

  it('compares two texts through the library', () => {
    const text = 'Mayor Ada Lund opened the new bridge on Friday. It cost 30 million crowns.'
    const program = `
      import { compare } from 'storydiff'
      const { claims, unique } = await compare([{ text: ${JSON.stringify(text)} }, { text: ${JSON.stringify(text)} }])
      console.log(claims.length > 0, unique.length)`
    expect(node(directory, '--input-type=module', '--eval', program)).toBe('true 0\n')
  })

  it('ships the schema of its result', () => {
    const program = "console.log(import.meta.resolve('storydiff/schema').endsWith('/dist/comparison.schema.json'))"
    expect(node(directory, '--input-type=module', '--eval', program)).toBe('true\n')
    const schema = JSON.parse(readFileSync(join(installed, 'dist/comparison.schema.json'), 'utf8'))
    expect(schema).toHaveProperty('$schema')
  })

  it('has types that a strict program compiles against', () => {
    const program = `
      import { compare, type Comparison } from 'storydiff'
      const comparison: Promise<Comparison> = compare([{ text: 'One.' }, { text: 'Two.', source: 'b' }])
      // @ts-expect-error an article needs its text
      compare([{ source: 'a' }])
      export default comparison`
    writeFileSync(join(directory, 'program.ts'), program)
    const options = ['--strict', '--noEmit', '--target', 'es2023', '--module', 'nodenext', '--types', 'null']
    expect(node(directory, compiler, ...options, 'program.ts')).toBe('')
  })
})
