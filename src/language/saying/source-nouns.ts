// Nouns that name sources of news without a name: people by office or role (WordNet 3.1, hyponyms of
// "communicator", "official", "expert", "witness", "adviser"; WordNet licence) and documents (hyponyms of "document",
// "message", "report", "statistics"), cut by hand to what news uses.

/** People and bodies that speak. */
export const speakerNouns: ReadonlySet<string> = words(`
  official officials authority authorities police cop cops detectives trooper troopers source sources spokesman spokeswoman spokesperson spokespeople
  spokesmen witness witnesses investigator investigators prosecutor prosecutors lawyer lawyers attorney attorneys
  expert experts solicitor solicitors barrister barristers
  analyst analysts scientist scientists researcher researchers economist economists doctor doctors
  aide aides adviser advisers advisor advisors diplomat diplomats minister ministers ministry government administration
  department agency office officer officers critic critics supporter supporters opponent opponents leader leaders
  senator senators lawmaker lawmakers congressman congresswoman representative representatives rep reps president governor mayor
  judge court committee campaign company firm organisation organization group groups union newspaper paper magazine
  outlet network station website agency press media reporter reporters journalist journalists editor author authors
  historian observer observers people residents resident neighbor neighbors neighbour neighbours family families
  friend friends relative relatives colleague colleagues military army navy hospital university school city state
  chief director manager chairman chairwoman coach owner captain lieutenant sergeant sheriff detective deputy deputies
  professor activist activists organizer organizers organiser organisers strategist strategists intelligence
  ambassador envoy firefighters paramedics candidate candidates republicans democrats conservatives liberals voters`)

/** Groups: none of them is one named person. */
export const groupNouns: ReadonlySet<string> = words(`
  officials authorities police cops detectives troopers sources witnesses investigators prosecutors lawyers attorneys solicitors barristers experts analysts scientists
  researchers economists doctors aides advisers critics supporters opponents lawmakers senators representatives reps people
  residents neighbors neighbours relatives family friends colleagues employees workers students protesters officers
  media reporters journalists organizers organisers activists firefighters paramedics rescuers survivors passengers
  republicans democrats voters historians observers environmentalists scholars tests results records pair duo couple
  trio`)

/** Roles of one person, for whom a pronoun may stand: "a spokesman for the court said he was not told". */
export const personNouns: ReadonlySet<string> = words(`
  official spokesman spokeswoman spokesperson witness investigator prosecutor lawyer attorney solicitor barrister expert analyst scientist researcher
  economist doctor nurse teacher aide adviser advisor diplomat minister officer critic supporter opponent leader senator lawmaker
  congressman congresswoman representative rep president governor mayor judge reporter journalist editor author historian
  observer resident neighbor neighbour friend relative colleague chief director manager chairman chairwoman coach owner captain
  lieutenant sergeant sheriff detective deputy professor activist organizer organiser strategist ambassador envoy candidate
  man woman`)

/** Bodies that one name stands for: "the operator, Northern Lines, said". General knowledge. */
export const bodyNouns: ReadonlySet<string> = words(`
  company firm business operator airline carrier manufacturer maker builder developer supplier contractor retailer chain bank insurer
  publisher broadcaster newspaper paper magazine website outlet network station agency organisation organization group union charity
  party club league federation association hospital university college school institute parent utility`)

/** Documents and data that show something. */
export const documentNouns: ReadonlySet<string> = words(`
  report reports statement statements poll polls survey surveys study studies document documents letter letters memo
  email emails e-mail indictment complaint lawsuit affidavit filing filings records record data figures statistics
  results findings analysis review transcript article story column editorial post tweet message release announcement
  bulletin warrant autopsy test tests census estimate estimates projection projections forecast evidence video footage
  summary dossier ruling petition testimony book website page sign`)

/** Sources so vague that any named source may be behind them. */
export const vagueNouns: ReadonlySet<string> = words(`
  source sources official officials authority authorities report reports media witness witnesses expert experts
  insider insiders people person observer observers analyst analysts press news representative representatives aide aides
  diplomat diplomats outlet`)

/** Words for a source of any kind: not even "officials". */
export const genericNouns: ReadonlySet<string> = words(`
  source sources report reports media press person people insider insiders outlet outlets`)

/** The police by any name. */
export const policeNouns: ReadonlySet<string> = words(`
  police cop cops nypd lapd officers detectives troopers constables deputies pd`)

/** Who speaks for the police. */
export const policeRanks: ReadonlySet<string> = words(`
  officer detective det trooper constable const pc dc deputy sheriff sergeant sgt lieutenant lt captain capt inspector
  insp dci superintendent supt commissioner`)

/** Last words of the names of news outlets, and outlets that go by one word or by initials; general knowledge. */
export const outletWords: ReadonlySet<string> = words(`
  news times post journal press herald tribune guardian telegraph gazette chronicle observer mail sun mirror independent
  economist magazine tv television radio reuters afp ap upi bbc cnn nbc abc cbs pbs npr msnbc tass xinhua yonhap kyodo
  interfax bloomberg politico axios newsweek dpa ansa efe itv rte cbc al-jazeera jazeera huffpost buzzfeed reporter
  inquirer globe enquirer bulletin courier dispatch register examiner standard`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
