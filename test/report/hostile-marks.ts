import fc from 'fast-check'
import type { Comparison } from '../../src/model/comparison.ts'
import { buildComparison } from './sample-comparison.ts'

/** Marks that mean something in one format or another. */
const marks: fc.Arbitrary<string> = fc.constantFrom(
  ...['*', '**', '_', '`', '```', '~~', '|', '\\', '[x](http://e.org)', '![i](u)', '<b>', '</details>', '<!--', '-->'],
  ...[
    '&lt;',
    '&#42;',
    '# h',
    '- ',
    '1. ',
    '> ',
    '@desk',
    '#12',
    'http://e.org',
    'www.e.org',
    ':tada:',
    '$x$',
    '$5',
    '+1',
  ],
  ...[
    '=1+1',
    '-2',
    '@SUM(A1)',
    '"',
    "'",
    ',',
    ';',
    '\t=1',
    '\r',
    '\n',
    '\n\n',
    '{"a":1}',
    '</script>',
    ']]>',
    'javascript:x',
  ],
  ...['said', 'Skarne', '12', 'xn--e', '<a@b.org>', '---', '===', '^a^', '[^1]', '[ ]', 'A1', 'C1'],
)

const statement: fc.Arbitrary<string> = fc
  .tuple(fc.array(marks, { minLength: 1, maxLength: 12 }), fc.constantFrom('', ' '))
  .map(([words, between]) => words.join(between))
  .filter((text) => text.trim() !== '')

/** Two articles that share one claim, in the marks of every format. */
export const hostileMarks: fc.Arbitrary<Comparison> = fc
  .array(statement, { minLength: 4, maxLength: 4 })
  .map(([a = '', b = '', c = '', d = '']) =>
    buildComparison({
      articles: [
        { outlet: b, statements: [a, b] },
        { source: a, statements: [c, d] },
      ],
      claims: [
        {
          statements: ['A1', 'B1'],
          origins: [d],
          differences: [
            {
              kind: 'number',
              verdict: 'conflict',
              reason: 'other-value',
              readings: [
                ['A1', a],
                ['B1', c],
              ],
            },
          ],
        },
      ],
    }),
  )
