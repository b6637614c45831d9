import { visible } from '../visible.ts'

/** What no renderer shows, and what no renderer links across. */
const apart = '<!-- -->'

/**
 * A piece of a text as it has to be written inside a line of Markdown to be read as it stands.
 *
 * Nothing in it becomes markup, HTML, a link, a mention, a reference to an issue, an emoji or a formula; an empty
 * comment takes apart what renderers would link by themselves. May not stand at the start of a line. O(n).
 */
export function escapedMarkdown(text: string): string {
  return visible(text).replace(
    /[\\`*_{}[\]<>&|~^$@]|#(?=\d)|:(?=\/\/|[\w+-]{1,60}:)|www(?=\.)|(?:mailto|xmpp)(?=:)|(?<!\w)gh(?=-\d)/gi,
    written,
  )
}

/** Marks that every renderer takes after a backslash; the others are written as references. */
const afterBackslash = '\\`*_{}[]'

function written(mark: string): string {
  if (afterBackslash.includes(mark)) return `\\${mark}`
  if (/^[<>&|~^$]$/.test(mark)) return `&#${mark.charCodeAt(0)};`
  return mark + apart
}
