// Function words of English (pronouns, determiners, prepositions, conjunctions, question words, linking adverbs): a closed
// class, from any grammar. Words that are also names or parts of names ("May", "Will", "An" as a surname) are left out.

/** Words that, capitalised after an abbreviation, open a new sentence rather than go on with a name. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `i he she it we you they his her its our your their my this that these those there here
  the a some any all both each every many most much more several few another other others such no none nobody nothing
  everyone everybody everything someone somebody something anyone anything neither either one two three
  who what when where why how which whose
  and but or nor so yet for if because although though while since unless until once as than whether
  in on at by from to into with without within under over after before during between among about against despite
  according around across along amid through throughout toward towards upon like unlike
  also however meanwhile moreover then now still instead only even just later earlier thus therefore nevertheless
  nonetheless yesterday today tomorrow perhaps maybe additionally afterwards asked
  is are was were has have had do does did can could would should must it's he's she's they're we're i'm i've there's
  that's what's don't didn't let's we've`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
