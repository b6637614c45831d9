// Source: nouns for events that news dates other events by, in groups of near synonyms; general English, written down for
// this project after the hyponyms of "event" and "social event" in WordNet 3.1. MIT.
const groups = `
  election vote poll ballot balloting referendum; primary; caucus; campaign; race; inauguration; convention; debate; speech address;
  war; invasion; offensive; siege; standoff; coup; revolution uprising revolt;
  shooting attack assault massacre rampage bombing gunfire; killing murder slaying death; stabbing; robbery heist; hijacking;
  explosion blast; fire blaze inferno; crash collision accident wreck; earthquake quake temblor tremor; flood flooding;
  storm hurricane cyclone typhoon tornado; avalanche landslide mudslide; outbreak epidemic pandemic;
  riot unrest violence clash rioting; protest demonstration rally; strike walkout; vigil; funeral burial; memorial;
  arrest; raid; search; chase pursuit; investigation probe inquiry; trial; hearing; sentencing; verdict; indictment; conviction;
  meeting summit talks negotiation conference; interview; visit; trip tour; ceremony; wedding marriage; party; dinner lunch breakfast;
  holiday; christmas; thanksgiving; easter; ramadan; olympics; game match bout fight; season; tournament; playoffs; final; concert;
  show broadcast premiere; festival; service mass prayer; surgery; operation; flight; launch; landing; takeoff; rescue;
  announcement; resignation; appointment; nomination; confirmation; deal agreement; merger; bankruptcy; recession; crisis; scandal;
  incident; disaster; tragedy; confrontation altercation; shutdown; deadline; birth; divorce; release; briefing`

/** Events by their nouns and the plurals of these, under the first noun of their group: "blazes" and "fire" are one. */
export const eventNouns: ReadonlyMap<string, string> = new Map(
  groups.split(';').flatMap((group): readonly (readonly [string, string])[] => {
    const [first = '', ...others] = group.trim().split(/\s+/)
    return [first, ...others].flatMap((word) => [
      [word, first],
      [
        word
          .replace(/y$/, 'ie')
          .replace(/(?<=ch|sh|ss)$/, 'e')
          .concat('s'),
        first,
      ],
    ])
  }),
)

/** How a fact stands to an event: the words before the event's noun, joined by one space. */
export const eventRelations: ReadonlyMap<string, EventRelation> = new Map([
  ...relation('before', 'before|ahead of|prior to|in advance of'),
  ...relation('just before', 'just before|shortly before|right before|immediately before|soon before|on the eve of'),
  ...relation('approaching', 'in the run - up to|in the runup to|in the lead - up to|in the leadup to|leading up to'),
  ...relation('during', 'during|throughout|in the midst of|in the middle of|at the height of'),
  ...relation('amid', 'amid|amidst'),
  ...relation('just after', 'just after|shortly after|right after|immediately after|soon after|in the wake of'),
  ...relation('after', 'after|following|in the aftermath of'),
])

/** The most words of a relation. */
export const longestEventRelation: number = 6

/** A relation in time to an event; the finer ones hold where the coarser do. */
export type EventRelation = 'before' | 'just before' | 'approaching' | 'during' | 'amid' | 'just after' | 'after'

/** Verbs that follow an event's noun in a clause of time: "as the vote approaches", "while the trial went on". */
export const eventVerbs: RegExp =
  /^(?:approach|near|loom|draw|drew|beg[au]n|begin|start|continu|unfold|end|went|go|got|take|took|enter|erupt|broke|intensif|rage|progress|spread|subsid|fad)/

/** Those of them by which the event is still to come. */
export const approachVerbs: RegExp = /^(?:approach|near|loom|draw|drew)/

function relation(name: EventRelation, words: string): readonly (readonly [string, EventRelation])[] {
  return words.split('|').map((phrase) => [phrase, name])
}
