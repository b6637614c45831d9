import { compareDocuments } from '../compare.ts'
import { defaultSettings } from '../model/settings.ts'
import { overwriting, refuse } from './deliver.ts'
import { exitStatus } from './exit-status.ts'
import type { ComparisonOptions } from './options.ts'
import { printComparison } from './print-comparison.ts'
import { readArticles } from './read-articles.ts'
import { nameOf, say } from './say.ts'

/** `storydiff compare A B ...`: reads, compares and prints. */
export async function compareCommand(sources: readonly string[], options: ComparisonOptions): Promise<number> {
  const [first, second] = sources
  if (first === undefined || second === undefined) return tooFew(first)
  const collision = await overwriting(sources, options.output)
  if (collision) return refuse([collision])
  const articles = await readArticles(sources)
  if (!articles.ok) return refuse(articles.failures)
  const { documents, notices } = articles.value
  return printComparison(await compareDocuments(documents, { settings: defaultSettings, notices }), options)
}

function tooFew(only: string | undefined): number {
  say(
    only === undefined
      ? 'no articles were given; give two or more, or see storydiff --help'
      : `a comparison takes two articles or more; to look at one: storydiff read ${nameOf(only)}`,
  )
  return exitStatus.unusable
}
