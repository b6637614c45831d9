import type { CommandWords, OptionWords, ProgramWords } from './program-words.ts'

/** The completion for bash; without the package bash-completion, too. */
export function bashCompletion({ commands, usual }: ProgramWords): string {
  const names = commands.map(({ name }) => name)
  return `# storydiff completion for bash; in ~/.bashrc: source <(storydiff completion bash)
_storydiff() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=${usual.name} word
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in
      ${names.join('|')}) command=$word; break ;;
    esac
  done
  case $command:$previous in
${commands.flatMap((command) => command.options.flatMap((option) => valueCase(command, option))).join('\n')}
  esac
  case $command in
${commands.map((command) => commandCase(command.name === usual.name ? { ...usual, arguments: command.arguments } : command)).join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 && $current != -* ]]; then
    COMPREPLY+=($(compgen -W '${names.join(' ')}' -- "$current"))
  fi
}
complete -o default -o bashdefault -F _storydiff storydiff
`
}

function valueCase({ name }: CommandWords, { long, short, value }: OptionWords): readonly string[] {
  if (value === 'none') return []
  const flags = [long, ...(short === null ? [] : [short])].map((flag) => `${name}:${flag}`)
  const reply = typeof value === 'string' ? '' : `COMPREPLY=($(compgen -W '${value.join(' ')}' -- "$current")); `
  return [`    ${flags.join('|')}) ${reply}return ;;`]
}

function commandCase({ name, options, arguments: words }: CommandWords): string {
  const flags = options.flatMap(({ long, short }) => [long, ...(short === null ? [] : [short])])
  const others = words === 'file' ? '' : ` else COMPREPLY=($(compgen -W '${words.join(' ')}' -- "$current"));`
  const reply = `COMPREPLY=($(compgen -W '${flags.join(' ')}' -- "$current"));`
  return `    ${name}) if [[ $current == -* ]]; then ${reply}${others} fi ;;`
}
