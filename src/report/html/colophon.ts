import type { Comparison } from '../../model/comparison.ts'
import { noDifferenceMeaning, verdictWords } from '../words.ts'
import { type Markup, markup } from './markup.ts'
import { badge, verdicts } from './symbols.ts'

/** How to read the page, and what it was made from. */
export function colophon({ articles, tool }: Comparison): Markup {
  const legend = verdicts.map((verdict) => markup`<dt>${badge(verdict)}</dt><dd>${verdictWords[verdict]}</dd>`)
  const sources = articles.map(
    ({ label, source, sha256 }) =>
      markup`<tr><th scope="row">${label}</th><td>${source}</td><td><code>${sha256}</code></td></tr>`,
  )
  return markup`<footer class="colophon">
<h2>How to read this</h2>
<dl class="legend">${legend}<dt>${badge('agree')}</dt><dd>they ${noDifferenceMeaning}</dd><dt><u>words</u></dt><dd>a detail that only this article of a claim has</dd></dl>
<p>A difference is a reason to look, never a finding that an article is wrong. Where a match is not certain, the statements may be about two things. What stands under “only in A” was not found in the other articles; it may still be there in words that were not recognised. Every statement has an id, such as A7: the seventh of article A.</p>
<h2>Made from</h2>
<div class="scroll" role="region" aria-label="Sources of the articles" tabindex="0"><table class="checksums"><thead><tr><th scope="col">Article</th><th scope="col">Source</th><th scope="col">SHA-256</th></tr></thead><tbody>${sources}</tbody></table></div>
<p>${tool.name} ${tool.version}</p>
</footer>`
}
