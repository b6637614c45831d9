// Abbreviations of English newspaper style, without their last full stop and in lower case. General lists, put together
// from the usual style guides (titles, ranks, months, states, company forms, units); public knowledge, no licence needed.

/** Stand before a name or a number and so never end a sentence. */
export const titleAbbreviations: ReadonlySet<string> = words(`
  mr mrs ms messrs mx dr prof rev hon fr st ste mt ft pres gov lt sen rep reps sens del atty asst assoc dep
  gen maj col capt cmdr cdr cpl sgt pvt pfc adm ens brig supt insp det const spc lieut comdr sec amb
  vs v e.g i.e cf viz no nos vol ch pp fig art approx est ca op
`)

/** May end a sentence, and do so only where a word follows that opens one. */
export const otherAbbreviations: ReadonlySet<string> = words(`
  jr sr esq ph.d m.d d.d.s b.a m.a m.b.a r.n
  inc corp co cos ltd llc plc bros dept univ assn assoc org intl natl govt mfg dist bldg
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore
  pa phila penn tenn tex va vt wash wis wisc wyo ont que alta sask
  ave blvd rd hwy pkwy sq ct apt
  etc a.k.a min hr hrs mph km kg lb lbs oz mi yd sq gal m.p.h k.p.h
`)

/** Times of day: what follows in the same sentence is a day, a month or a time zone. */
export const clockAbbreviations: ReadonlySet<string> = words('a.m p.m am pm')

/** Names that are written with an exclamation mark. */
export const exclaimedNames: ReadonlySet<string> = words('yahoo jeopardy yum e wham oklahoma hellogoodbye')

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}
