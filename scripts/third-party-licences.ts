import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license: string
}

/** The licences of the packages whose files a bundle took in, as one text. Throws where a package ships no licence. */
export function thirdPartyLicences(inputs: readonly string[]): string {
  const directories = new Set(inputs.flatMap((input) => packageDirectory(input) ?? []))
  return [...directories]
    .sort()
    .map(notice)
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` gives `node_modules/a/node_modules/@b/c`. */
function packageDirectory(input: string): string | undefined {
  return input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]
}

function notice(directory: string): string {
  const { name, version, license }: Manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} ships no licence; it cannot be bundled as it is.`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(directory, file), 'utf8').trim()}\n`
}
