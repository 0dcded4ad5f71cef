import {type CommandRow, type CompletionTable, type FlagRow, placeInScript} from './table.ts';

const valueInScript = ({value, isOptional}: FlagRow): string =>
	value ? `'${isOptional ? '?' : '!'}${placeInScript(value)}'` : "''";

/** The arms of a case that say what the value of each flag can be: `!who`, `?deeds` where it may be missing. */
export const valueArms = (name: string, flags: readonly FlagRow[], indent: string): readonly string[] =>
	flags.map(row => `${indent}${name}:${row.flag}) REPLY=${valueInScript(row)} ;;`);

/** The arms that say what each word of a command can be, counted from 0. */
export const placeArms = ({name, places}: CommandRow, indent: string): readonly string[] =>
	places.flatMap((place, at) => {
		const said = placeInScript(place);
		return said === '' ? [] : [`${indent}${name}:${at === places.length - 1 ? '*' : at}) REPLY='${said}' ;;`];
	});

/** Arms are looked at in their order, so a command's own come before what every command has. */
export const ownFlags = ({flags}: CommandRow, before: readonly FlagRow[]): readonly FlagRow[] =>
	flags.filter(({flag, about}) => !before.some(one => one.flag === flag && one.about === about));

const listed = (flags: readonly FlagRow[]): string =>
	flags
		.filter(({isListed}) => isListed)
		.map(({flag}) => flag)
		.join(' ');

/** The script that completes goodturn in bash. */
export const bashScript = ({commands, before}: CompletionTable, version: string): string => `\
# bash completion for goodturn ${version}, made by: goodturn completion bash
# In ~/.bashrc: eval "$(goodturn completion bash)"

# Says in REPLY what the value of a flag of a command can be: nothing for a switch. Fails where it is no flag.
_goodturn_value() {
	case $1:$2 in
${commands.flatMap(row => valueArms(row.name, ownFlags(row, before), '\t\t')).join('\n')}
${valueArms('*', before, '\t\t').join('\n')}
		*) return 1 ;;
	esac
}

# Says in REPLY what a word of a command can be, which has so many before it.
_goodturn_place() {
	case $1:$2 in
${commands.flatMap(row => placeArms(row, '\t\t')).join('\n')}
		*) REPLY= ;;
	esac
}

# Says in REPLY the flags of a command.
_goodturn_flags() {
	case $1 in
		'') REPLY='${listed(before)}' ;;
${commands.map(row => `\t\t${row.name}) REPLY='${listed(row.flags)}' ;;`).join('\n')}
		*) REPLY= ;;
	esac
}

# Offers those of some words that begin with a text, each after a prefix.
_goodturn_words() {
	local one
	for one in $3; do
		[[ $one != "$2"* ]] || COMPREPLY+=("$1$one")
	done
}

_goodturn() {
	local IFS=$' \\t\\n' REPLY='' command='' journal='' flag='' value='' ended='' prefix='' kind word cur rest trimmed i
	local -a words=() text=()
	COMPREPLY=()
	# The words as they are typed, quotes and all. bash takes them apart at signs as : and = as well.
	rest=\${COMP_LINE:0:COMP_POINT}
	for ((i = 0; i <= COMP_CWORD; i++)); do
		trimmed=\${rest#"\${rest%%[![:space:]]*}"}
		word=\${COMP_WORDS[i]}
		((i < COMP_CWORD)) || word=$trimmed
		if [[ $trimmed == "$rest" ]] && ((\${#words[@]} > 0)); then
			words[\${#words[@]} - 1]+=$word
		else
			words+=("$word")
		fi
		rest=\${trimmed#"$word"}
	done
	for ((i = 1; i < \${#words[@]} - 1; i++)); do
		word=\${words[i]//[\\"\\'\\\\]/}
		if [[ $flag && ($value != \\?* || $word =~ ^(\\^[0-9]*|[0-9a-fA-F][0-9a-fA-F-]{3,35})$) ]]; then
			[[ $flag != --journal ]] || journal=\${words[i]}
			flag=
			continue
		fi
		flag=
		if [[ ! $ended && $word == -- ]]; then
			ended=1
		elif [[ ! $ended && $word == -* ]] && _goodturn_value "$command" "\${word%%=*}"; then
			case $word in
				--journal=*) journal=\${words[i]#*=} ;;
				--demo) journal=--demo ;;
				*=*) ;;
				*) [[ ! $REPLY ]] || flag=$word value=$REPLY ;;
			esac
		elif [[ ! $command ]]; then
			command=$word
		else
			text+=("\${words[i]}")
		fi
	done
	cur=\${words[\${#words[@]} - 1]}
	word=\${cur//[\\"\\'\\\\]/}
	if [[ $flag ]]; then
		kind=\${value:1}
	elif [[ ! $ended && $word == --*=* ]] && _goodturn_value "$command" "\${word%%=*}" && [[ $REPLY ]]; then
		kind=\${REPLY:1} prefix=\${word%%=*}= word=\${word#*=}
	elif [[ ! $ended && $word == -* ]]; then
		_goodturn_flags "$command"
		_goodturn_words '' "$word" "$REPLY"
		((\${#COMPREPLY[@]} == 0)) || return 0
		_goodturn_place "$command" "\${#text[@]}"
		kind=$REPLY
		# A dash before a part of a query means without.
		[[ $kind == query ]] || return 0
	elif [[ ! $command ]]; then
		kind='=${commands.map(({name}) => name).join(' ')}'
	else
		_goodturn_place "$command" "\${#text[@]}"
		kind=$REPLY
	fi
	case $kind in
		'') return 0 ;;
		=*)
			[[ $COMP_WORDBREAKS != *=* ]] || prefix=
			_goodturn_words "$prefix" "$word" "\${kind:1}"
			return 0
			;;
		file)
			compopt -o default 2>/dev/null
			return 0
			;;
		folder)
			compopt -o dirnames 2>/dev/null
			return 0
			;;
	esac
	i=0
	while IFS= read -r word; do
		if ((i++ == 0)); then
			[[ $word != nospace ]] || compopt -o nospace 2>/dev/null
		else
			COMPREPLY+=("$word")
		fi
	done <<<"$(command goodturn complete bash "$kind" "$journal" "$prefix" "\${COLUMNS:-80}" "\${COMP_TYPE:-9}" \\
		"$COMP_WORDBREAKS" \${text[@]+"\${text[@]}"} "$cur" 2>/dev/null)"
}

complete -o nosort -F _goodturn goodturn 2>/dev/null || complete -F _goodturn goodturn
`;
