import {type CompletionTable, type FlagRow, placeInScript} from './table.ts';

const quotedForFish = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;

/** The line that prints a word and its note. */
const printed = (word: string, about: string, indent: string): string =>
	`${indent}printf '%s\\t%s\\0' ${quotedForFish(word)} ${quotedForFish(about)}`;

const listed = (flags: readonly FlagRow[], indent: string): readonly string[] =>
	flags.filter(({isListed}) => isListed).map(({flag, about}) => printed(flag, about, indent));

const values = (name: string, flags: readonly FlagRow[]): readonly string[] =>
	flags.flatMap(({flag, value, isOptional}) => [
		`\t\tcase ${quotedForFish(`${name}:${flag}`)}`,
		`\t\t\techo ${value ? quotedForFish(`${isOptional ? '?' : '!'}${placeInScript(value)}`) : ''}`,
	]);

/** The script that completes goodturn in fish. */
export const fishScript = ({commands, before}: CompletionTable, version: string): string => `\
# fish completion for goodturn ${version}, made by: goodturn completion fish
# Once: goodturn completion fish > ~/.config/fish/completions/goodturn.fish

# Prints what the value of a flag of a command can be: an empty line for a switch. Fails where it is no flag.
function __goodturn_value
	switch "$argv[1]:$argv[2]"
${commands
	.flatMap(({name, flags}) =>
		values(
			name,
			flags.filter(({flag, about}) => !before.some(one => one.flag === flag && one.about === about)),
		),
	)
	.join('\n')}
${values('*', before).join('\n')}
		case '*'
			return 1
	end
end

# Prints what a word of a command can be, which has so many before it.
function __goodturn_place
	switch "$argv[1]:$argv[2]"
${commands
	.flatMap(({name, places}) =>
		places.flatMap((place, at) => {
			const said = placeInScript(place);
			const number = at === places.length - 1 ? '*' : String(at);
			return said === '' ? [] : [`\t\tcase ${quotedForFish(`${name}:${number}`)}`, `\t\t\techo ${quotedForFish(said)}`];
		}),
	)
	.join('\n')}
	end
end

# Prints the flags of a command, with what each is for.
function __goodturn_flags
	switch "$argv[1]"
		case ''
${listed(before, '\t\t\t').join('\n')}
${commands.flatMap(({name, flags}) => [`\t\tcase ${name}`, ...listed(flags, '\t\t\t')]).join('\n')}
	end
end

function __goodturn_commands
${commands.map(({name, summary}) => printed(name, summary, '\t')).join('\n')}
end

function __goodturn_complete
	set -l cur (commandline -ct)
	# A token may have lines of its own.
	test (count $cur) -gt 1; and set cur (string join -- \\n $cur | string collect)
	set -l tokens (commandline -opc)
	set -l command ''
	set -l journal ''
	set -l flag ''
	set -l value ''
	set -l ended ''
	set -l prefix ''
	set -l kind ''
	set -l text
	for word in $tokens[2..-1]
		if test -n "$flag"; and begin
				string match -q -- '!*' "$value"
				or string match -qr -- '^(\\^[0-9]*|[0-9a-fA-F][0-9a-fA-F-]{3,35})$' "$word"
			end
			test "$flag" = --journal; and set journal $word
			set flag ''
			continue
		end
		set flag ''
		set -l name (string split -m 1 -- = "$word")[1]
		if test -z "$ended"; and test "$word" = --
			set ended 1
		else if test -z "$ended"; and string match -q -- '-*' "$word"; and set value (__goodturn_value "$command" "$name")
			switch "$word"
				case '--journal=*'
					set journal (string sub -s 11 -- "$word")
				case --demo
					set journal --demo
				case '*=*'
				case '*'
					test -n "$value"; and set flag $word
			end
		else if test -z "$command"
			set command $word
		else
			set -a text $word
		end
	end
	if test -n "$flag"
		set kind (string sub -s 2 -- "$value")
	else if test -z "$ended"; and string match -q -- '--*=*' "$cur"
		set -l name (string split -m 1 -- = "$cur")[1]
		set value (__goodturn_value "$command" "$name"); or return
		test -n "$value"; or return
		set kind (string sub -s 2 -- "$value")
		set prefix $name=
	else if test -z "$ended"; and string match -q -- '-*' "$cur"
		__goodturn_flags "$command"
		set kind (__goodturn_place "$command" (count $text))
		# A dash before a part of a query means without.
		test "$kind" = query; or return
	else if test -z "$command"
		__goodturn_commands
		return
	else
		set kind (__goodturn_place "$command" (count $text))
	end
	switch "$kind"
		case ''
			return
		case '=*'
			for one in (string split ' ' -- (string sub -s 2 -- "$kind"))
				printf '%s\\0' $prefix$one
			end
		case file
			__fish_complete_path (string sub -s (math (string length -- "$prefix") + 1) -- "$cur") | while read -l one
				printf '%s\\0' $prefix$one
			end
		case folder
			set -l typed (string sub -s (math (string length -- "$prefix") + 1) -- "$cur")
			__fish_complete_directories "$typed" '' | while read -l one
				printf '%s\\0' $prefix$one
			end
		case '*'
			command goodturn complete fish "$kind" "$journal" "$prefix" "$COLUMNS" '' '' $text "$cur" 2>/dev/null
	end
end

complete -c goodturn -e
complete -c goodturn -f -k -a '(__goodturn_complete | string split0)'
`;
