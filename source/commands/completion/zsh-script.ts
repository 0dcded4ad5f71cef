import {ownFlags, placeArms, valueArms} from './bash-script.ts';
import type {CompletionTable, FlagRow} from './table.ts';

/** A word in single quotes. */
export const singleQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

const described = (flags: readonly FlagRow[]): string =>
	flags
		.filter(({isListed}) => isListed)
		.map(({flag, about}) => singleQuoted(`${flag}:${about}`))
		.join(' ');

/** The script that completes goodturn in zsh. */
export const zshScript = ({commands, before}: CompletionTable, version: string): string => `\
#compdef goodturn
# zsh completion for goodturn ${version}, made by: goodturn completion zsh
# In ~/.zshrc, after compinit: eval "$(goodturn completion zsh)"

# Says in REPLY what the value of a flag of a command can be: nothing for a switch. Fails where it is no flag.
_goodturn_value() {
	case $1:$2 in
${commands.flatMap(row => valueArms(row.name, ownFlags(row, before), '\t\t(')).join('\n')}
${valueArms('*', before, '\t\t(').join('\n')}
		(*) return 1 ;;
	esac
}

# Says in REPLY what a word of a command can be, which has so many before it.
_goodturn_place() {
	case $1:$2 in
${commands.flatMap(row => placeArms(row, '\t\t(')).join('\n')}
		(*) REPLY= ;;
	esac
}

# Says in reply the flags of a command, with what each is for.
_goodturn_flags() {
	case $1 in
		('') reply=(${described(before)}) ;;
${commands.map(row => `\t\t(${row.name}) reply=(${described(row.flags)}) ;;`).join('\n')}
		(*) reply=() ;;
	esac
}

# Offers words, each with what it is.
_goodturn_words() {
	local -a values shown
	local one longest=0
	for one; do
		values+=("\${one%%:*}")
		(( \${#one%%:*} <= longest )) || longest=\${#one%%:*}
	done
	for one; do
		if [[ $one == *:* ]]; then
			shown+=("\${(r:longest:)one%%:*}  \${one#*:}")
		else
			shown+=("$one")
		fi
	done
	if [[ $1 == *:* ]]; then
		compadd -l -d shown -V goodturn -a values
	else
		compadd -V goodturn -a values
	fi
}

_goodturn() {
	emulate -L zsh
	local REPLY= command= journal= flag= value= ended= prefix= kind word i
	local -a reply text lines values shown space
	for ((i = 2; i < CURRENT; i++)); do
		word=\${(Q)words[i]}
		if [[ -n $flag && ( $value != '?'* || $word =~ '^(\\^[0-9]*|[0-9a-fA-F][0-9a-fA-F-]{3,35})$' ) ]]; then
			[[ $flag != --journal ]] || journal=$words[i]
			flag=
			continue
		fi
		flag=
		if [[ -z $ended && $word == -- ]]; then
			ended=1
		elif [[ -z $ended && $word == -* ]] && _goodturn_value "$command" "\${word%%=*}"; then
			case $word in
				(--journal=*) journal=\${words[i]#*=} ;;
				(--demo) journal=--demo ;;
				(*=*) ;;
				(*) [[ -z $REPLY ]] || { flag=$word; value=$REPLY } ;;
			esac
		elif [[ -z $command ]]; then
			command=$word
		else
			text+=("$words[i]")
		fi
	done
	word=$PREFIX
	if [[ -n $flag ]]; then
		kind=\${value[2,-1]}
	elif [[ -z $ended && $word == --*=* ]] && _goodturn_value "$command" "\${word%%=*}" && [[ -n $REPLY ]]; then
		kind=\${REPLY[2,-1]}
		compset -P '*='
	elif [[ -z $ended && $word == -* ]]; then
		_goodturn_flags "$command"
		_goodturn_words "\${reply[@]}" && return
		_goodturn_place "$command" $#text
		kind=$REPLY
		# A dash before a part of a query means without.
		[[ $kind == query ]] || return 1
	elif [[ -z $command ]]; then
		_goodturn_words ${commands.map(({name, summary}) => singleQuoted(`${name}:${summary}`)).join(' ')}
		return
	else
		_goodturn_place "$command" $#text
		kind=$REPLY
	fi
	case $kind in
		('') return 1 ;;
		('='*)
			_goodturn_words \${=kind[2,-1]}
			return
			;;
		(file)
			_files
			return
			;;
		(folder)
			_files -/
			return
			;;
	esac
	lines=("\${(@f)$(command goodturn complete zsh "$kind" "$journal" "$compstate[quote]" "\${COLUMNS:-80}" '' '' \\
		"\${(@)text}" "$PREFIX" 2>/dev/null)}")
	[[ $lines[1] != nospace ]] || space=(-S '')
	(( $#lines > 1 )) || return 1
	for word in "\${(@)lines[2,-1]}"; do
		values+=("\${word%%$'\\t'*}")
		shown+=("\${word#*$'\\t'}")
	done
	compadd -Q -U -l -V goodturn $space -d shown -a values
}

if [[ $funcstack[1] == _goodturn ]]; then
	_goodturn "$@"
elif (( $+functions[compdef] )); then
	compdef _goodturn goodturn
else
	print -ru2 -- 'goodturn: completion in zsh needs compinit: autoload -Uz compinit && compinit'
fi
`;
