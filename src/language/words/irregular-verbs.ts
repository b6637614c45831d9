import { stem } from '../tokens.ts'

// Irregular verbs that are common in news: base, past, participle where it differs. A closed class, from any grammar.
const table = `
  arise arose arisen; bear bore borne; beat beat beaten; become became; begin began begun; bend bent;
  bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; build built;
  buy bought; catch caught; choose chose chosen; cling clung; come came; deal dealt; dig dug; draw drew drawn;
  drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found;
  flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; forgive forgave forgiven;
  freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard; hide hid hidden;
  hold held; keep kept; know knew known; lay laid; lead led; lend lent; light lit; lose lost;
  make made; mean meant; meet met; pay paid; prove proven; ride rode ridden; ring rang rung; rise rose risen;
  run ran; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show shown;
  shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; speak spoke spoken;
  spend spent; spin spun; stand stood; steal stole stolen; stick stuck; strike struck stricken; swear swore sworn; sweep swept;
  swim swam swum; swing swung; take took taken; teach taught; tear tore torn; think thought; throw threw thrown;
  undergo underwent undergone; understand understood; undertake undertook undertaken; wake woke woken; wear wore worn;
  win won; withdraw withdrew withdrawn; withstand withstood; write wrote written;
  overthrow overthrew overthrown; uphold upheld; mislead misled; foresee foresaw foreseen`

const bases: ReadonlyMap<string, string> = new Map(
  table.split(';').flatMap((row) => {
    const [base = '', ...forms] = row.trim().split(/\s+/)
    return forms.map((form) => [form, base] as const)
  }),
)

/** Whether a word is the past or participle of an irregular verb: "lost", "won". */
export function isIrregularForm(normal: string): boolean {
  return bases.has(normal)
}

/** The past forms of irregular verbs that are no participles: "went", "saw", but not "lost". */
const pastOnly: ReadonlySet<string> = new Set(
  table.split(';').flatMap((row) => {
    const [, past = '', ...participles] = row.trim().split(/\s+/)
    return participles.length > 0 && !participles.includes(past) ? [past] : []
  }),
)

/** Whether a word is the past of an irregular verb and can be nothing else, as a participle before a noun can: "went". */
export function isPastOnly(normal: string): boolean {
  return pastOnly.has(normal)
}

/** Stem under which all forms of a verb meet, irregular ones too: "shot" and "shooting" give "shoot". */
export function verbStem(normal: string, ownStem: string): string {
  const base = bases.get(normal)
  return base === undefined ? ownStem : stem(base)
}

/** What a phrase is looked up by: the stems of its words, one space apart; irregular verbs under that of their base. */
export function phraseKey(normals: readonly string[]): string {
  return normals.map((normal) => verbStem(normal, stem(normal))).join(' ')
}
