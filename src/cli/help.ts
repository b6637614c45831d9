const main = `
Examples:
  storydiff ours.txt theirs.txt                      compare two articles
  storydiff ours.txt agency.txt theirs.txt           compare three
  storydiff a.txt b.txt --only differ                where they differ
  storydiff a.txt b.txt --missing-from A             what the first one lacks
  storydiff a.txt b.txt --fail-on conflict           exit with status 1 where they contradict each other
  storydiff a.txt b.txt -o report.html               a page to look at in a browser
  storydiff a.txt b.txt -o result.json               save the result
  storydiff show result.json                         look at it again
  storydiff read a.txt                               what the tool sees in one article

A file that is named like a command is reached by its path (./read) or after the command (compare read show).
All options of a command: storydiff compare --help

Exit status: 0 done, 1 something named by --fail-on was found, 2 wrong usage or an input that cannot be used,
3 a fault of storydiff.`

const formats = `
Formats: terminal (a report to read), json (the whole result), html (one page that needs nothing else), markdown (for a
comment or a note), csv (a table, one row a finding), jsonl (one finding a line, for programs such as jq).
Where --format is not given, the ending of --output tells it: .txt, .json, .html, .md, .csv, .jsonl.`

const filters = `
Filters narrow each other and take lists, or are repeated. What they leave out is counted, and the totals still count
everything, but not how many of the quotes left out are altered. --only takes agree (claims in which no difference was
found), differ (claims with differences), unique (statements that only one article has) and quotes. Articles are called
A, B, C, ... in the order given.
--fail-on takes kinds (number, time, place, name, quote, attribution, certainty, polarity, action), verdicts (conflict,
unclear, compatible) and both (number:conflict), as a list or repeated. It looks at everything, whatever filters show.`

const compare = `${formats}
${filters}

Examples:
  storydiff compare a.txt b.txt
  curl -s https://example.org/story.txt | storydiff compare ours.txt -
  storydiff compare a.txt b.txt --only differ,unique --width 100
  storydiff compare a.txt b.txt c.txt --in A,B --not C
  storydiff compare a.txt b.txt --kind number,time --verdict conflict
  storydiff compare a.txt b.txt --buried --limit 5
  storydiff compare a.txt b.txt -o report.html -o differences.csv -o -
  storydiff compare old.txt new.txt --quiet --fail-on number:conflict,quote
  storydiff compare a.txt b.txt --format json --output result.json`

const read = `
Examples:
  storydiff read a.txt
  storydiff read a.txt --format json
  storydiff read - < a.txt`

const show = `
The result is verified first: every text in it must stand in its own articles.
${formats}
${filters}

Examples:
  storydiff show result.json
  storydiff show result.json --only differ
  storydiff show result.json -f jsonl | jq 'select(.verdict == "conflict")'
  storydiff show result.json -o report.html -o note.md
  storydiff show result.json --quiet --fail-on conflict`

const completion = `
Examples:
  storydiff completion bash >> ~/.bashrc
  storydiff completion zsh > ~/.zfunc/_storydiff
  storydiff completion fish > ~/.config/fish/completions/storydiff.fish`

/** What the help of the program and of each command says after the options. */
export const helpTexts: Readonly<Record<'storydiff' | 'compare' | 'read' | 'show' | 'completion', string>> = {
  storydiff: main,
  compare,
  read,
  show,
  completion,
}
