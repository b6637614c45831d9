import schema from './comparison.schema.json' with { type: 'json' }
import { type Comparison, schemaVersion } from './comparison.ts'
import type { Result } from './failure.ts'
import { schemaProblem } from './schema-problem.ts'
import { textProblem } from './text-problem.ts'

/**
 * The comparison that a JSON text holds, verified against the schema and against its own articles.
 *
 * Failures have the codes `not-json`, `unknown-version`, `not-a-result` and `altered`.
 */
export function savedComparison(text: string, source: string): Result<Comparison> {
  const parsed = parseJson(text)
  if (parsed === undefined) return failed(source, 'not-json', `is not JSON; ${advice}`)
  return verifiedComparison(parsed, source)
}

/** The comparison that a JSON value is, verified like `savedComparison`. */
export function verifiedComparison(value: unknown, source: string): Result<Comparison> {
  const version = versionOf(value)
  if (typeof version === 'number' && version !== schemaVersion) {
    return failed(source, 'unknown-version', otherVersion(version))
  }
  const problem = schemaProblem(value, schema)
  if (problem !== null) return failed(source, 'not-a-result', `is not a result of storydiff (${problem}); ${advice}`)
  const comparison = value as Comparison
  const altered = textProblem(comparison)
  if (altered !== null) return failed(source, 'altered', `was altered (${altered}); compare the articles again`)
  return { ok: true, value: comparison }
}

const advice = 'give a file made with --format json'

function otherVersion(version: number): string {
  const todo = 'show it with the storydiff that made it, or compare the articles again'
  return `has schemaVersion ${version}, and this storydiff reads ${schemaVersion}; ${todo}`
}

function failed(source: string, code: string, message: string): Result<never> {
  return { ok: false, failures: [{ code, source, message }] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function versionOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined
}
