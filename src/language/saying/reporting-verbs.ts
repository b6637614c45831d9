import type { ReportingSense } from '../../model/detail.ts'
import { rememberingWords } from '../remembering.ts'
import { irregularBase, verbForms } from '../words/verb-forms.ts'

// Verbs with which English reports what somebody says, thinks or shows, by what follows them. Chosen by hand from
// Levin's classes "say", "tell", "talk", "transfer of a message", "manner of speaking", "judgment" and "conjecture"
// (B. Levin, English Verb Classes and Alternations, 1993, numbers 29.5, 33 and 37), checked against the verbs of
// communication and cognition of WordNet 3.1 that take a clause (sentence frame 26; WordNet licence).

/** Report an assertion: a quote, a clause, or what stands for one. */
const saying = `
  acknowledge add admit affirm allege announce answer argue assert assure attest aver avow blog boast brag claim
  comment complain concede conclude confess confide confirm contend counter cry declare decree deny disclose divulge
  email emphasise emphasize estimate exclaim explain forecast hint imply indicate inform insist interject joke lament
  maintain mention mumble murmur mutter note notify observe opine plead pledge post predict proclaim promise
  prophesy protest quip reaffirm reassert recall recount reiterate relate relay remark remind repeat reply report
  respond restate retort reveal say scream shout signal specify speculate state stipulate stress suggest summarise
  summarize surmise swear tell testify text theorise theorize threaten thunder tweet underline underscore vow warn
  whisper write yell elaborate continue chant recommend caution muse marvel rant scoff stammer gush
  echo retweet read chime quote cite advise publish clarify`

/** Report a judgement of somebody or something: "criticised the plan", "called it a disgrace". */
const judging = `
  accuse applaud assail attack bash berate blame blast call castigate celebrate characterise characterize chide commend
  condemn congratulate criticise criticize decry defend denounce describe dismiss disparage dispute dub endorse fault
  hail label lambast lambaste laud liken mock oppose portray praise question rebuke rebut refute reject ridicule rip scold
  slam support thank tout welcome bemoan deplore discuss address detail outline challenge back embrace trash excoriate`

/** Report a wish that somebody do something: "urged him to resign", "called for". */
const asking = `
  ask beg demand implore invite order petition propose request urge instruct advocate encourage exhort`

/** Report what somebody thinks: evidence of a mind, not of words. */
const thinking = `
  agree anticipate assume believe consider decide deem disagree doubt envision expect fear feel figure foresee guess
  hope imagine intend know learn perceive prefer presume realise realize reckon regret remember suppose suspect think
  understand want wish wonder worry view`

/** Report what a document, a poll or a study gives. */
const showing = `
  demonstrate determine detect discover find prove show see calculate list rule record establish`

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund'

/** A form of a reporting verb: "told" is the past and the participle of "tell". */
export interface ReportingVerb {
  readonly lemma: string
  readonly sense: ReportingSense
  readonly forms: readonly VerbForm[]
}

const formNames: readonly VerbForm[] = ['base', 'third', 'past', 'participle', 'gerund']

interface ListedVerb {
  readonly lemma: string
  readonly sense: ReportingSense
}

/** The verbs by what all their regular forms begin with: "repl" of "reply", "replied" and "replying". */
const verbsByStart: ReadonlyMap<string, readonly ListedVerb[]> = readVerbs()
/** Most letters of a regular form behind that: "admi" and "tting". */
const longestEnding = 5

/** The reporting verb that a lower-case word is a form of; null for any other word. */
export const reportingVerb: (word: string) => ReportingVerb | null = rememberingWords((word) => {
  const known = irregularBase(word) ?? word
  for (let end = known.length - 1; end > 0 && end >= known.length - longestEnding; end--) {
    for (const { lemma, sense } of verbsByStart.get(known.slice(0, end)) ?? []) {
      const words = verbForms(lemma)
      const forms = formNames.filter((form) => words[form] === word)
      if (forms.length > 0) return { lemma, sense, forms }
    }
  }
  return null
})

function readVerbs(): ReadonlyMap<string, readonly ListedVerb[]> {
  const verbs = new Map<string, ListedVerb[]>()
  for (const [sense, list] of Object.entries({ showing, thinking, asking, judging, saying })) {
    for (const lemma of list.trim().split(/\s+/)) {
      const start = lemma.slice(0, -1)
      verbs.set(start, [...(verbs.get(start) ?? []), { lemma, sense: sense as ReportingSense }])
    }
  }
  return verbs
}
