/** What `storydiff --help` says after the commands. */
export const mainHelp = `
Examples:
  storydiff ours.txt theirs.txt                      compare two articles
  storydiff ours.txt agency.txt theirs.txt           compare three
  storydiff a.txt b.txt --only differ                where they differ
  storydiff a.txt b.txt --fail-on conflict           exit with status 1 where they contradict each other
  storydiff a.txt b.txt -f json -o result.json       save the result
  storydiff show result.json                         look at it again
  storydiff read a.txt                               what the tool sees in one article

A file that is named like a command is reached by its path (./read) or after the command (compare read show).
All options of a command: storydiff compare --help

Exit status: 0 done, 1 something named by --fail-on was found, 2 wrong usage or an input that cannot be used,
3 a fault of storydiff.`

/** What `storydiff compare --help` says after the options. */
export const compareHelp = `
--only takes agree (claims without differences), differ (claims with them), unique (statements that only one article has)
and quotes, as a list or repeated. The totals still count everything.
--fail-on takes kinds (number, time, place, name, quote, attribution, certainty, polarity, action), verdicts (conflict,
compatible, unclear) and both (number:conflict), as a list or repeated. It looks at everything, whatever --only shows.

Examples:
  storydiff compare a.txt b.txt
  curl -s https://example.org/story.txt | storydiff compare ours.txt -
  storydiff compare a.txt b.txt --only differ,unique --width 100
  storydiff compare old.txt new.txt --quiet --fail-on number:conflict,quote
  storydiff compare a.txt b.txt --format json --output result.json`

/** What `storydiff read --help` says after the options. */
export const readHelp = `
Examples:
  storydiff read a.txt
  storydiff read a.txt --format json
  storydiff read - < a.txt`

/** What `storydiff show --help` says after the options. */
export const showHelp = `
The result is verified first: every text in it must stand in its own articles.

Examples:
  storydiff show result.json
  storydiff show result.json --only differ
  storydiff show result.json --quiet --fail-on conflict`
