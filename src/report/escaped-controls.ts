/**
 * A JSON text with what could steer a terminal, break a line or turn the reading direction escaped; it means the same.
 *
 * `JSON.stringify` escapes only the controls below a space. O(n).
 */
export function escapedControls(json: string): string {
  return json.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
