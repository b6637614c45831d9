import type { Comparison } from '../model/comparison.ts'
import type { ReadArticle } from '../model/read-article.ts'
import { escapedControls } from './escaped-controls.ts'

/** Every key of a result, in the order in which an object that has it shows it. A test holds it to the schema. */
export const keys: readonly string[] = [
  ...[
    'schemaVersion',
    'tool',
    'settings',
    'minimumScore',
    'explain',
    'articles',
    'links',
    'evidence',
    'claims',
    'agreeing',
    'differing',
  ],
  ...['conflicts', 'label', 'id', 'rung', 'kind', 'verdict', 'reason', 'readings', 'statement', 'name', 'version'],
  ...['source', 'cue', 'content', 'direct', 'sha256', 'title', 'outlet', 'byline', 'published', 'timestamp'],
  ...[
    'language',
    'start',
    'end',
    'text',
    'value',
    'speaker',
    'statements',
    'attributions',
    'details',
    'from',
    'to',
    'matched',
    'unmatched',
    'weight',
    'contributions',
    'feature',
    'logits',
    'relation',
    'score',
  ],
  ...['confidence', 'origins', 'agreements', 'differences', 'unique', 'quotes', 'notices', 'code', 'message'],
  ...['article', 'summary', 'leftOut', 'conflicting', 'narrowed'],
]

/**
 * A comparison as JSON: keys in the order of the contract, indented by two, with a line end.
 *
 * What could steer a terminal is escaped.
 */
export function json(comparison: Comparison): string {
  return inOrder(comparison, [...keys, ...comparison.articles.map(({ label }) => label)])
}

/** What `storydiff read` shows, as JSON. */
export function articleJson(article: ReadArticle): string {
  return inOrder(article, keys)
}

function inOrder(value: Comparison | ReadArticle, order: readonly string[]): string {
  return `${escapedControls(JSON.stringify(value, [...order], 2))}\n`
}
