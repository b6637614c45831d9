import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** Fetches a package of an exact version with `npm pack`, unpacks it and gives its folder. */
export function fetchPackage(nameAndVersion: string, temporary: string): string {
  const folder = join(temporary, nameAndVersion)
  mkdirSync(folder, { recursive: true })
  const printed = execFileSync('npm', ['pack', '--silent', '--pack-destination', temporary, nameAndVersion])
  const archive = printed.toString().trim().split('\n').at(-1) ?? ''
  execFileSync('tar', ['-xzf', join(temporary, archive), '-C', folder])
  return join(folder, 'package')
}
