import type { CommandWords, OptionWords, ProgramWords } from './program-words.ts'

/** The completion for fish. */
export function fishCompletion({ commands, usual }: ProgramWords): string {
  const others = commands.filter(({ name }) => name !== usual.name).map(({ name }) => name)
  const lines = commands.flatMap((command) => {
    // Without a command it is the usual one that runs.
    const isUsual = command.name === usual.name
    const condition = isUsual ? `not __fish_seen_subcommand_from ${others.join(' ')}` : seen(command)
    return commandLines(isUsual ? { ...usual, arguments: command.arguments } : command, condition)
  })
  const names = commands.map(
    ({ name, description }) => `complete -c storydiff -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
  )
  return `# storydiff completion for fish; storydiff completion fish > ~/.config/fish/completions/storydiff.fish
${[...names, ...lines].join('\n')}
`
}

function seen({ name }: CommandWords): string {
  return `__fish_seen_subcommand_from ${name}`
}

function commandLines({ options, arguments: words }: CommandWords, condition: string): readonly string[] {
  const start = `complete -c storydiff -n ${quoted(condition)}`
  const rest = words === 'file' ? [] : [`${start} -f -a ${quoted(words.join(' '))}`]
  return [...options.map((option) => `${start} ${optionWords(option)}`), ...rest]
}

function optionWords({ long, short, description, value }: OptionWords): string {
  const parts = [
    `-l ${long.slice(2)}`,
    ...(short === null ? [] : [`-s ${short.slice(1)}`]),
    ...(value === 'none' ? [] : value === 'file' ? ['-r'] : ['-x']),
    ...(typeof value === 'string' ? [] : [`-a ${quoted(value.join(' '))}`]),
    `-d ${quoted(description)}`,
  ]
  return parts.join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
