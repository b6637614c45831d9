import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium: what CHROMIUM names, otherwise the first on PATH; null where there is none. */
export function findChromium(): string | null {
  const { CHROMIUM: named, PATH: path = '' } = process.env
  const candidates = path.split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)))
  return [named ?? [], candidates].flat().find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
