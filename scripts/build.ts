// Bundles the library and the command line into dist/ and emits the types. Run by `npm run build` and, on install from
// git, by `prepare`. Everything is made in a folder beside dist/, so that a build that fails leaves the last one whole.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chdir, execPath, pid } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { compiledName, loadProgram, programName } from '../src/cli/load-program.ts'
import { manual } from '../src/cli/manual.ts'
import { lean } from './lean.ts'
import { thirdPartyLicences } from './third-party-licences.ts'

chdir(dirname(import.meta.dirname))
const staging = `dist-${pid}`
mkdirSync(staging)
try {
  await bundle(staging)
  emitTypes(staging)
  cpSync('src/model/comparison.schema.json', join(staging, 'comparison.schema.json'))
  writeFileSync(join(staging, 'storydiff.1'), manual())
  cpSync('src/language/data', join(staging, 'data'), { recursive: true })
  await compile(staging)
  rmSync('dist', { recursive: true, force: true })
  renameSync(staging, 'dist')
} finally {
  rmSync(staging, { recursive: true, force: true })
}

async function bundle(directory: string): Promise<void> {
  const common: BuildOptions = {
    outdir: directory,
    bundle: true,
    // One file each: at start-up, reading one is faster than reading the twenty that splitting makes.
    splitting: false,
    platform: 'node',
    target: 'node20.19',
    // Node.js has had them for long; otherwise each use would build its regular expression anew.
    supported: { 'regexp-unicode-property-escapes': true },
    // Less to read at start-up.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [lean],
    metafile: true,
  }
  const script: BuildOptions = {
    ...common,
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    // What a script cannot ask for.
    define: { 'import.meta.url': '__address' },
    supported: { ...common.supported, 'dynamic-import': false },
  }
  const library = await build({ ...common, entryPoints: { index: 'src/index.ts' }, format: 'esm' })
  const main = await build({
    ...script,
    entryPoints: { main: 'src/cli/main.ts' },
    banner: { js: 'const __address=require("node:url").pathToFileURL(__filename).href;' },
  })
  const program = await build({
    ...script,
    entryPoints: { program: 'src/cli/run.ts' },
    // Short names are less to read. For a stack trace with the names of the source, run the same through the library.
    minifyIdentifiers: true,
    // In the shape that loadProgram takes.
    banner: { js: '(function(__program,require,__address){"use strict";const module={};' },
    footer: { js: 'Object.assign(__program,module.exports)})' },
  })
  // V8 reads a text of plain characters in half the time; esbuild leaves others in regular expressions.
  const path = join(directory, programName)
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  writeFileSync(path, readFileSync(path, 'utf8').replace(/[^\0-\x7f]/g, escaped))
  const inputs = [library, main, program].flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}))
  writeFileSync(join(directory, 'THIRD-PARTY-LICENCES.txt'), thirdPartyLicences([...new Set(inputs)].sort()))
}

/** Keeps what V8 compiles of the program for the usual comparison: reading that takes less time than compiling it. */
async function compile(directory: string): Promise<void> {
  const { program, script } = loadProgram(pathToFileURL(`${directory}/`))
  const report = join(directory, 'report.txt')
  await program.run(['fixtures/seeds/a.txt', 'fixtures/seeds/b.txt', '--quiet', '--output', report])
  writeFileSync(join(directory, compiledName), script.createCachedData())
  rmSync(report)
}

// A type error fails the build, but what was built can still be run: half-done work has to be tried out.
function emitTypes(directory: string): void {
  const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
  const types = join(directory, 'types')
  const options = ['-p', 'tsconfig.build.json', '--outDir', types]
  const { status } = spawnSync(execPath, [compiler, ...options], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
  keepReachable(types, join(types, 'index.d.ts'))
}

// The compiler emits the types of every source file; users need those that the entry leads to.
function keepReachable(directory: string, entry: string): void {
  const reachable = new Set<string>()
  const visit = (file: string): void => {
    if (reachable.has(file)) return
    reachable.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)\.ts'/g)
    for (const [, path = ''] of imports) visit(join(dirname(file), `${path}.d.ts`))
  }
  visit(entry)
  for (const file of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.d.ts') && !reachable.has(join(directory, file))) rmSync(join(directory, file))
  }
}
