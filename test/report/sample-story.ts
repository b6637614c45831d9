import type { Sample, SampleArticle, SampleClaim } from './sample-comparison.ts'

const harbourPost: SampleArticle = {
  outlet: 'Harbour Post',
  published: '2025-03-14T09:30:00Z',
  source: 'stories/harbour-post.txt',
  statements: [
    { kind: 'headline', text: 'Four hurt as ferry runs aground off Skarne' },
    'The ferry Northern Lily ran aground near the village of Skarne on Friday morning with 212 people on board, the coastguard said.',
    'Four people were taken to hospital in Marren.',
    '“We did everything the weather allowed, and nobody was ever in danger,” Captain Ida Holm told reporters on the quay.',
    'The ship’s owner, Brightwater Lines, said the engine may have failed minutes before the grounding.',
    'The harbour authority rejected a request to tow the ferry before dusk.',
    'Jon Dutton, a passenger, heard “a bang like a door slamming in an empty house” and saw lights go out.',
    'Winds of 60 km/h were forecast for the strait.',
    'Brightwater Lines carried 1.4 million passengers last year, a record for the company, which bought three used vessels from a Baltic operator in 2021 and has since been criticised by the seafarers’ union, by two members of the regional council and by its own former head of safety for keeping one of them, the Northern Lily, in service through two winters without the dry-dock inspection that its class society had recommended.',
    'Islanders brought blankets and soup.',
    { kind: 'furniture', text: 'Read more about the sea' },
  ],
}

const islandCourier: SampleArticle = {
  outlet: 'The Island Courier',
  published: '2025-03-14',
  source: 'stories/island-courier.txt',
  statements: [
    { kind: 'headline', text: 'At least six injured after Northern Lily hits rocks' },
    'The Northern Lily struck rocks near Skarne on Friday with about 200 people aboard, according to the coastguard.',
    'At least six people were treated at Marren General Hospital.',
    '“We did everything the weather allowed and no one was in real danger,” said captain Ida Holm.',
    'The engine failed shortly before the ship ran aground, Brightwater Lines said.',
    'Harbour officials accepted a request to tow the vessel on Friday evening.',
    'Passenger John Dutton said he heard “a bang like a door slamming in an empty house”.',
    'A gale warning had been in force since Thursday night.',
    'Investigators from the Accident Board will board the ship on Monday, its head, Maren Aas, said.',
  ],
}

const wireService: SampleArticle = {
  source: 'wire.txt',
  statements: [
    { kind: 'headline', text: 'Ferry aground off Skarne, six hurt - coastguard' },
    'A ferry with some 200 people on board ran aground off Skarne, the coastguard said on Friday.',
    'Six people were injured, one of them seriously.',
    'The captain was questioned by police on Saturday.',
  ],
}

const injured: SampleClaim = {
  statements: ['A3', 'B3'],
  origins: ['Marren General Hospital'],
  differences: [
    {
      kind: 'number',
      verdict: 'conflict',
      reason: 'bound',
      readings: [
        ['A3', 'Four people'],
        ['B3', 'At least six people'],
      ],
    },
    {
      kind: 'place',
      verdict: 'compatible',
      reason: 'finer',
      readings: [
        ['A3', 'hospital in Marren'],
        ['B3', 'Marren General Hospital'],
      ],
    },
  ],
}

const captainsWords: SampleClaim = {
  statements: ['A4', 'B4'],
  origins: ['Ida Holm'],
  differences: [
    {
      kind: 'quote',
      verdict: 'conflict',
      reason: 'reworded-quote',
      readings: [
        ['A4', 'We did everything the weather allowed, and nobody was ever in danger,'],
        ['B4', 'We did everything the weather allowed and no one was in real danger,'],
      ],
    },
  ],
}

const engine: SampleClaim = {
  statements: ['A5', 'B5'],
  origins: ['Brightwater Lines'],
  differences: [
    {
      kind: 'certainty',
      verdict: 'compatible',
      reason: 'weaker-claim',
      readings: [
        ['A5', 'may have failed'],
        ['B5', 'failed'],
      ],
    },
    {
      kind: 'time',
      verdict: 'unclear',
      reason: 'rounded',
      readings: [
        ['A5', 'minutes before'],
        ['B5', 'shortly before'],
      ],
    },
  ],
}

const tow: SampleClaim = {
  statements: ['A6', 'B6'],
  differences: [
    {
      kind: 'polarity',
      verdict: 'conflict',
      reason: 'opposite',
      readings: [
        ['A6', 'rejected'],
        ['B6', 'accepted'],
      ],
    },
    {
      kind: 'attribution',
      verdict: 'unclear',
      reason: 'other-source',
      readings: [
        ['A6', 'The harbour authority'],
        ['B6', 'Harbour officials'],
      ],
    },
  ],
}

const passenger: SampleClaim = {
  statements: ['A7', 'B7'],
  differences: [
    {
      kind: 'name',
      verdict: 'conflict',
      reason: 'spelling',
      readings: [
        ['A7', 'Jon Dutton'],
        ['B7', 'John Dutton'],
      ],
    },
    { kind: 'attribution', verdict: 'compatible', reason: 'plain-fact', readings: [['A7'], ['B7', 'he']] },
  ],
  unique: [{ kind: 'action', at: ['A7', 'saw lights go out'] }],
}

const storm: SampleClaim = {
  statements: ['A8', 'B8'],
  confidence: 'likely',
  relation: 'partial',
  unique: [
    { kind: 'number', at: ['A8', '60 km/h'] },
    { kind: 'time', at: ['B8', 'since Thursday night'] },
  ],
}

const aground: SampleClaim = {
  statements: ['A2', 'B2'],
  origins: ['the coastguard'],
  agreements: [
    {
      kind: 'place',
      readings: [
        ['A2', 'Skarne'],
        ['B2', 'Skarne'],
      ],
    },
    {
      kind: 'number',
      readings: [
        ['A2', '212 people'],
        ['B2', 'about 200 people'],
      ],
    },
  ],
  unique: [{ kind: 'time', at: ['A2', 'Friday morning'] }],
}

/** Two articles on one accident: every kind of difference but one, every verdict, quotes, and what only one has. */
export const ferry: Sample = {
  articles: [harbourPost, islandCourier],
  claims: [aground, injured, captainsWords, engine, tow, passenger, storm],
  quotes: [
    {
      rung: 'reworded',
      readings: [
        {
          at: ['A4', 'We did everything the weather allowed, and nobody was ever in danger,'],
          speaker: 'Captain Ida Holm',
        },
        { at: ['B4', 'We did everything the weather allowed and no one was in real danger,'], speaker: 'Ida Holm' },
      ],
    },
    {
      rung: 'verbatim',
      readings: [
        { at: ['A7', 'a bang like a door slamming in an empty house'], speaker: 'Jon Dutton' },
        { at: ['B7', 'a bang like a door slamming in an empty house'], speaker: null },
      ],
    },
  ],
  notices: [
    { code: 'not-utf-8', message: 'The text was read as Windows-1252, because it is not valid UTF-8.', article: 'B' },
  ],
}

/** The same accident in three articles: one claim with all of them, one with a likely match. */
export const ferryInThree: Sample = {
  ...ferry,
  articles: [harbourPost, islandCourier, wireService],
  claims: [
    { ...aground, statements: ['A2', 'B2', 'C2'], agreements: [] },
    {
      statements: ['A3', 'B3', 'C3'],
      differences: [
        {
          kind: 'number',
          verdict: 'conflict',
          reason: 'other-value',
          readings: [
            ['A3', 'Four people'],
            ['B3', 'At least six people'],
            ['C3', 'Six people'],
          ],
        },
      ],
    },
    engine,
    {
      statements: ['B9', 'C4'],
      confidence: 'likely',
      differences: [
        {
          kind: 'action',
          verdict: 'unclear',
          reason: 'other-scope',
          readings: [
            ['B9', 'will board the ship'],
            ['C4', 'was questioned'],
          ],
        },
      ],
    },
  ],
}
