import type { Sample } from './sample-comparison.ts'

/** Two articles that want to steer the terminal, break a table, and run as a script. */
export const hostile: Sample = {
  articles: [
    {
      outlet: '\u001b]0;owned\u0007 Gazette',
      source: 'evil\u001b[2J.txt',
      published: '<b>today</b>',
      statements: [
        { kind: 'headline', text: '<script>alert(1)</script> \u001b[31mred\u001b[0m | pipes | `ticks`' },
        'He paid \u202e000,1\u202c dollars to "[redacted]" \u009b31m and said =cmd|calc.',
        `${'x'.repeat(3000)} </style> ${'漢'.repeat(200)}`,
        'A lone half \ud83d of a pair, a bell \u0007, a null \u0000, and javascript:alert(2).',
      ],
    },
    {
      statements: [
        { kind: 'headline', text: '👩‍👩‍👧‍👦 Zalgo: e\u0301\u0302\u0303\u0304 and 한국어 and ﷽' },
        'He paid 2,000 dollars\r\nto "[redacted]" \u001b[8mhidden\u001b[0m, police said.',
        'Tab\tseparated\u2028lines\u2029everywhere.',
      ],
    },
  ],
  claims: [
    {
      statements: ['A2', 'B2'],
      origins: ['police \u001b[5m'],
      differences: [
        {
          kind: 'number',
          verdict: 'conflict',
          reason: 'other-value',
          readings: [
            ['A2', '\u202e000,1\u202c dollars'],
            ['B2', '2,000 dollars\r\n'],
          ],
        },
        { kind: 'attribution', verdict: 'compatible', reason: 'plain-fact', readings: [['A2'], ['B2', 'police']] },
      ],
      unique: [{ kind: 'quote', at: ['B2', '\u001b[8mhidden'] }],
    },
  ],
  notices: [{ code: 'odd', message: 'A notice with \u001b[31mcolour.', article: 'A' }],
}
