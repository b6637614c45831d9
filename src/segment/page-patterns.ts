import { type FurniturePattern, opensWith } from './furniture-patterns.ts'

const said = /\b(?:said|says?|told)\b/

/** "This site uses cookies that break the law, the regulator said" is of a story. */
function unlessSaid(may: FurniturePattern['may']): FurniturePattern['may'] {
  return (look) => may(look) && !said.test(look.small)
}

/** What a site or a wire sets around stories: furniture by the look of a whole block, which is no sentence of a story. */
export const pagePatterns: readonly FurniturePattern[] = [
  {
    name: 'slug of a wire',
    may: ({ text }) => /^(?:BC|AM|PM)-/.test(text),
    pattern: /^(?:BC|AM|PM)(?:-{1,2}[A-Z][A-Z&'’.]*){1,5}(?:, ?[^.!?]{1,40})?$/,
    cased: true,
  },
  {
    name: 'how urgent a wire story is',
    may: ({ text }) => /^[A-Z]+$/.test(text),
    pattern: /^(?:URGENT|BULLETIN|FLASH|NEWSALERT|ALERT)$/,
    cased: true,
  },
  {
    name: 'note to the editors of a wire',
    may: opensWith('eds, ed'),
    pattern: /^(?:eds(?: note)?|ed\.? note)\.?: .{1,300}$/,
  },
  {
    name: 'end of a page of a wire',
    may: ({ small }) => small.length <= 10,
    pattern: /^(?:\(?more\)?|\(ends?\)|-{1,2} ?(?:30|0|ends?) ?-{1,2})$/,
  },
  {
    name: 'account of a reader',
    may: opensWith('already, not, my account, please, enter, your, thank, thanks, get, enjoy'),
    pattern:
      /^(?:(?:already|not) (?:a |yet a )?(?:subscriber|subscribed|member|registered)(?: yet)?\?(?: (?:log|sign|click|subscribe|register|join)[^.!?]{0,30}\.?)?|my account|(?:please )?enter (?:your|a valid) (?:e-?mail|password|username)(?: address)?\W?|your e-?mail(?: address)?\W?|(?:thank you|thanks) for (?:subscribing|signing up|registering)\W?|(?:get|enjoy) (?:unlimited|full) (?:digital )?access\b[^.!?]{0,60})$/,
  },
  {
    name: 'terms on signing up',
    may: opensWith(
      'by signing, by subscribing, by registering, by continuing, by clicking, by entering, by submitting',
    ),
    pattern:
      /^by (?:signing up|subscribing|registering|continuing|clicking|entering|submitting)\b[^.!?]{0,60},? (?:you|i) (?:agree|accept|consent|confirm|acknowledge)\b.{0,200}$/,
  },
  {
    name: 'newsletter',
    may: unlessSaid(opensWith('get, receive')),
    pattern: /^(?:get|receive) [^.?!:]{1,120} (?:delivered |straight |sent )?(?:in|to|into) your inbox\b.{0,60}$/,
  },
  {
    name: 'cookies',
    may: unlessSaid(opensWith('we, this, our, accept, reject, manage, cookie')),
    pattern:
      /^(?:(?:we|we and our partners|(?:this|our) (?:web)?site) uses? cookies\b.{0,250}|(?:accept|reject|manage)(?: all)?(?: cookies)?(?: (?:accept|reject|manage)(?: all)?(?: cookies)?){0,2}|manage (?:preferences|cookies|settings)|cookie (?:settings|preferences))$/,
  },
  {
    name: 'small print',
    may: opensWith('privacy, cookie, cookies, terms, about us, contact us, advertise, paid partnership, accessibility'),
    pattern:
      /^(?:privacy (?:policy|notice)|cookies? policy|terms (?:of (?:use|service)|(?:and|&) conditions)|about us|contact us|advertise(?: with us)?|paid partnership|accessibility statement)$/,
  },
  {
    name: 'comments',
    may: opensWith('comments, comment, load, show, hide, join the, reply, report, view gallery'),
    pattern:
      /^(?:comments? ?\(\d{1,6}\)|(?:load|show|hide)(?: (?:more|all|\d{1,5}))(?: \d{1,5})?(?: (?:more )?(?:comments|replies|stories))?|join the (?:conversation|discussion)|reply(?: \d{1,5} likes?)?|report(?: this)? (?:comment|abuse)|view gallery)$/,
  },
  {
    name: 'listen',
    may: opensWith('listen'),
    pattern: /^listen(?: to (?:this )?(?:article|story)| now)?(?: ?[(·|–-]? ?\d{1,3} min(?:ute)?s?\)?)?$/,
  },
  {
    name: 'topics',
    may: opensWith('topics, tags, topic, tag, filed under, keywords, related, in this'),
    pattern: /^(?:(?:related )?topics?|tags?|filed under|keywords|in this story) ?(?::[^.!?:]{0,160})?$/,
  },
  {
    name: 'send us news',
    may: opensWith('got, have, e mail, email'),
    pattern:
      /^(?:(?:got|have|have you got) (?:a|any) (?:news )?(?:tips?|stor(?:y|ies)|photos?|videos?)(?: for us| to share)?\?|e-?mail this (?:article|story|page))$/,
  },
]
