// Closed classes of English: general knowledge, as any grammar lists them.

/** Pronouns that can be the subject who says something. */
export const subjectPronouns: ReadonlySet<string> = words(`
  he she they it we i you who which some many others most one both several few all another everyone everybody someone
  somebody nobody anyone those these this that each neither`)

/** Pronouns that are the object of a verb or preposition. */
export const objectPronouns: ReadonlySet<string> = words(`
  me him her us them himself herself itself themselves myself ourselves nothing`)

export const possessives: ReadonlySet<string> = words('his her its our their my your')

export const auxiliaries: ReadonlySet<string> = words(`
  am is are was were be been being has have had having does did do will would could can may might must shall should
  's 'd 'll 've 're isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't wouldn't couldn't can't
  cannot`)

/** Verbs, by their base form, that a clause often follows without "that": "police allege he fired". */
export const clauseTaking: ReadonlySet<string> = words(`
  say tell think believe allege claim report announce know admit insist argue hope fear suggest indicate confirm warn deny
  feel add note acknowledge contend maintain assert mean suspect estimate predict expect assume conclude`)

export const formsOfBe: ReadonlySet<string> = words(`am is are was were be been being isn't aren't wasn't weren't`)

export const determiners: ReadonlySet<string> = words(`
  a an the this that these those his her its their our my your some any every each no another such`)

export const prepositions: ReadonlySet<string> = words(`
  of in on at by for from with to into about after before during against between among under over through within
  without toward towards upon via per since until despite near behind beyond like unlike amid off outside inside
  following across along around as`)

/** Words that begin another clause or join two. */
export const clauseBreaks: ReadonlySet<string> = words(`
  and but or nor so yet because although though while whereas when whenever as if unless since until where that whether
  than who which whom whose what why how`)

export const timeWords: ReadonlySet<string> = words(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april
  may june july august september october november december last next this earlier later early late morning afternoon
  evening night week month year recently ago`)

/** Adverbs without the ending -ly that stand between a subject and its verb, or after a verb of speech. */
export const adverbs: ReadonlySet<string> = words(`
  also then later earlier once even still already now first again just never not always often soon further instead long
  too ever sometimes so today n't nevertheless nonetheless however meanwhile therefore thus perhaps maybe almost`)

/** Before a verb in -ing they name an act and do not say that it took place: "talks about returning", "barred from leaving". */
export const namingPrepositions: ReadonlySet<string> = new Set(['about', 'against', 'from', 'of'])

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
