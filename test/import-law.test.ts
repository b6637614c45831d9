import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = dirname(import.meta.dirname)
const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const law = join(root, '.dependency-cruiser.mjs')

function cruise(directory: string): ICruiseResult {
  const { stdout } = spawnSync(process.execPath, [cruiser, '--config', law, '--output-type', 'json', 'src'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as ICruiseResult
}

describe('the import law', () => {
  it('is checked on every source file, and kept', () => {
    const { modules, summary } = cruise(root)
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => `src/${file}`)
    expect(sources.length).toBeGreaterThan(10)
    expect(modules.map(({ source }) => source)).toEqual(expect.arrayContaining(sources))
    expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual([])
  })
})

describe('a source tree that breaks the import law', () => {
  const files: Readonly<Record<string, string>> = {
    'src/model/a.ts': "import type { A } from '../read/a.ts'\nexport type B = A\n",
    'src/language/a.ts': "import { a } from '../segment/a.ts'\nexport const b = a\n",
    'src/read/a.ts': "import { a } from '../cli/a.ts'\nexport const b = a\nexport type A = 1\n",
    'src/segment/a.ts': "import { readFileSync } from 'node:fs'\nexport const a = readFileSync\n",
    'src/align/a.ts': "import { b } from '../detail/a.ts'\nexport const a = b\n",
    'src/detail/a.ts': "import { a } from '../align/a.ts'\nexport const b = a\n",
    'src/report/a.ts': "import { a } from '../language/a.ts'\nexport const b = a\n",
    'src/report/registry.ts': "import type { M } from './markdown/a.ts'\nexport type F = M\n",
    'src/report/terminal/a.ts': "import type { M } from './b.ts'\nexport type T = M\n",
    'src/report/terminal/b.ts': 'export type M = 1\n',
    'src/report/markdown/a.ts': "import type { M as T } from '../terminal/b.ts'\nexport type M = T\n",
    'src/report/b.ts': "import type { M } from './markdown/a.ts'\nexport type B = M\n",
    'src/compare.ts': "import { b } from './report/a.ts'\nexport const c = b\n",
    'src/cli/a.ts': "import { b } from './b.ts'\nexport const a = b\n",
    'src/elsewhere/a.ts': "import type { B } from '../model/a.ts'\nexport type C = B\n",
  }
  let directory = ''
  let breaches: readonly string[] = []

  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'storydiff-law-'))
    copyFileSync(join(root, 'tsconfig.json'), join(directory, 'tsconfig.json'))
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(directory, dirname(file)), { recursive: true })
      writeFileSync(join(directory, file), content)
    }
    breaches = cruise(directory).summary.violations.map(({ rule, from }) => `${rule.name} ${from}`)
  })

  afterAll(() => {
    rmSync(directory, { recursive: true })
  })

  it.each([
    ['model-imports', 'src/model/a.ts'],
    ['language-imports', 'src/language/a.ts'],
    ['read-imports', 'src/read/a.ts'],
    ['pure-stages', 'src/segment/a.ts'],
    ['align-imports', 'src/align/a.ts'],
    ['no-cycle', 'src/align/a.ts'],
    ['report-imports', 'src/report/a.ts'],
    ['formats-apart', 'src/report/markdown/a.ts'],
    ['formats-by-registry', 'src/report/b.ts'],
    ['compare-imports', 'src/compare.ts'],
    ['resolvable', 'src/cli/a.ts'],
    ['every-file-has-a-place', 'src/elsewhere/a.ts'],
  ])('is caught by the rule %s at %s', (rule, file) => {
    expect(breaches).toContain(`${rule} ${file}`)
  })

  it.each(['src/report/registry.ts', 'src/report/terminal/a.ts'])('is not found at %s, which keeps it', (file) => {
    expect(breaches.filter((breach) => breach.endsWith(` ${file}`))).toEqual([])
  })
})
