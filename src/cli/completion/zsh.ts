import type { CommandWords, OptionWords, ProgramWords } from './program-words.ts'

/** The completion for zsh, as a file of the function path or to be sourced. */
export function zshCompletion({ commands, usual }: ProgramWords): string {
  return `#compdef storydiff
# storydiff completion for zsh; in ~/.zshrc after compinit: source <(storydiff completion zsh)
_storydiff() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
${commands.map((command) => commandCase(command)).join('\n')}
    *)
      _arguments ${specs(usual)} ;;
  esac
}
if [[ $funcstack[1] == _storydiff ]]; then
  _storydiff "$@"
else
  compdef _storydiff storydiff
fi
`
}

function commandCase(command: CommandWords): string {
  return `    ${command.name})
      shift words
      (( CURRENT-- ))
      _arguments ${specs(command)} ;;`
}

function specs({ options, arguments: words }: CommandWords): string {
  const rest = words === 'file' ? '*:file:_files' : `1:word:(${words.join(' ')})`
  return [...options.flatMap(optionSpecs), quoted(rest)].join(' \\\n        ')
}

function optionSpecs({ long, short, description, value }: OptionWords): readonly string[] {
  const about = description.replace(/[[\]:\\]/g, (mark) => `\\${mark}`)
  return [long, ...(short === null ? [] : [short])].map((flag) => quoted(`*${flag}[${about}]${action(value)}`))
}

function action(value: OptionWords['value']): string {
  if (value === 'none') return ''
  if (value === 'file') return ':file:_files'
  return value === 'text' ? ':value: ' : `:value:(${value.join(' ')})`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
