import type { Claim } from '../../model/claim.ts'
import { originWords } from '../claim-words.ts'
import { matchWords } from '../match-words.ts'
import { claimStatements, outsideStatements } from './claim-statements.ts'
import { detailLines, differenceLines } from './difference-lines.ts'
import { evidenceLines } from './evidence-lines.ts'
import { hang, type Line, run, wordsOf, wrap } from './layout.ts'
import type { TerminalView } from './terminal-view.ts'

/** Said in full: with three articles and more, "C4" alone might be the fourth statement of the third article. */
const lead = 'Claim '
/** Columns by which what stands under a claim's title stands back. */
const indent = 3

/** One claim: what is known of it as a whole, its statements with their marks, and its differences in words. */
export function claimBlock(view: TerminalView, claim: Claim): readonly Line[] {
  const width = view.options.width - indent
  const about = [originWords(view, claim), matchWords(view, claim)].filter((words) => words !== '')
  const title = [run(claim.id, 'strong'), run(about.map((words) => ` · ${words}`).join(''), 'dim')]
  return [
    ...hang(run(lead, 'strong'), lead.length, wrap(wordsOf(title), view.options.width - lead.length)),
    ...hang(run(''), indent, [
      ...claimStatements(view, claim, width),
      ...outsideStatements(view, claim, width),
      ...differenceLines(view, claim, width),
      ...detailLines(view, claim, width),
      ...evidenceLines(view, claim, width),
    ]),
  ]
}
