import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * The content security policy of a page: nothing but its own script and style sheet, told by their SHA-256.
 *
 * See https://www.w3.org/TR/CSP3/#framework-directive-source-list, "hash-source".
 */
export function policyOf(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text: string): string {
  const bytes = sha256(utf8ToBytes(text))
  return `sha256-${btoa(String.fromCharCode(...bytes))}`
}
