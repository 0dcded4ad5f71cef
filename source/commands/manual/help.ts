import {wrap} from '../../columns.ts';
import {usageError} from '../../errors.ts';
import type {Command, Group, Printed} from '../command.ts';
import {commonFlags, type Flags, privateFlag, topFlags} from '../flags.ts';
import {nearest} from '../nearest.ts';
import {inShell} from '../printing/in-shell.ts';
import {line, paint, table} from '../printing/print.ts';
import type {Style} from '../style.ts';

/** The command that tells of all commands, itself among them. */
export const helpOf = (groups: readonly Group[]): Command => ({
	usage: '[COMMAND]',
	summary: 'every command, or how to use one',
	about: ['The same as goodturn COMMAND --help.'],
	flags: {man: {type: 'switch', about: 'all of it, as the man page'}},
	examples: ['goodturn help', 'goodturn help add', 'goodturn help --man'],
	run: async call => {
		const {words, style, flags} = call;
		if (flags.on.has('man') && (await (await import('./show-man.ts')).showMan(call))) return {lines: [], json: {}};
		const [name] = words;
		if (name === undefined) return overview(groups, style);
		const command = await groups.find(({commands}) => Object.hasOwn(commands, name))?.commands[name]?.();
		if (command) return helpOn(name, command, style);
		throw unknownCommand(name, [], groups);
	},
});

/** All commands in their groups, with a line on each. */
export const overview = async (groups: readonly Group[], style: Style): Promise<Printed> => {
	const described = await Promise.all(
		groups.map(async group => ({
			title: group.title,
			commands: await Promise.all(
				Object.entries(group.commands).map(async ([name, load]) => ({name, command: await load()})),
			),
		})),
	);
	const all = described.flatMap(({commands}) => commands);
	const longest = Math.max(...all.map(({name}) => name.length));
	return {
		isLong: true,
		json: all.map(({name, command}) => ({command: name, usage: command.usage, summary: command.summary})),
		lines: [
			'goodturn keeps a journal of whom you met, and of the favours between you.',
			'',
			'  goodturn         opens the screens; ? there shows the keys',
			'  goodturn add …   writes down what you say, as you would say it:',
			'                   "had coffee with Ada Lovelace yesterday, she is looking for a flat"',
			'                   "Ben helped me move the couch on Saturday"',
			'                   "I promised Ada the paper by Friday"',
			'  goodturn --demo  shows an example first; nothing is kept',
			...described.flatMap(({title, commands}) => [
				'',
				paint(style, 'heading', title),
				...commands.map(({name, command}) => line(style, [`  ${name.padEnd(longest)}  `], [command.summary])),
			]),
			'',
			paint(style, 'heading', 'Without a command'),
			...flagLines(style, privateFlag),
			'',
			paint(style, 'heading', 'With every command'),
			...flagLines(style, topFlags),
			'',
			'goodturn help COMMAND says more of one, with examples.',
		],
	};
};

/** How one command is used. */
export const helpOn = (name: string, command: Command, style: Style): Printed => {
	const columns = Math.min(80, style.columns ?? 80);
	return {
		isLong: true,
		json: {
			command: name,
			usage: command.usage,
			summary: command.summary,
			about: command.about,
			flags: command.flags,
			examples: command.examples,
		},
		lines: [
			paint(style, 'heading', `goodturn ${name} ${command.usage}`.trimEnd()),
			'',
			...wrap(`${command.summary.charAt(0).toUpperCase()}${command.summary.slice(1)}.`, columns),
			...command.about.flatMap(paragraph => ['', ...wrap(paragraph, columns)]),
			...(Object.keys(command.flags).length > 0 ? ['', ...flagLines(style, command.flags)] : []),
			'',
			...command.examples.map(example => `  ${example}`),
			'',
			paint(
				style,
				'faint',
				`Also: ${Object.keys(commonFlags)
					.map(flag => `--${flag}`)
					.join(' ')}`,
			),
		],
	};
};

const flagLines = (style: Style, flags: Flags): readonly string[] =>
	table(
		style,
		Object.entries(flags).map(([name, {short, value, about}]) => [
			[`  --${name}${value ? ` ${value}` : ''}${short ? `, -${short}` : ''}`],
			[about],
		]),
	);

/**
 * What a command that there is not is answered with: never an entry. `words`: what was typed after it, which makes it
 * look like a line to write down.
 */
export const unknownCommand = (name: string, words: readonly string[], groups: readonly Group[]): Error => {
	const near = nearest(
		name,
		groups.flatMap(({commands}) => Object.keys(commands)),
	);
	const isText = name.length > 40 || /\s/.test(name);
	const typed = [name, ...words].map(inShell).join(' ');
	const line = typed.length > 60 ? '"…"' : typed;
	const next = [
		...(near ? [`Did you mean goodturn ${near}?`] : []),
		...(isText || words.length > 0 ? [`To write it down: goodturn add ${line}.`] : []),
	];
	const said = next.length > 0 ? next.join(' ') : 'goodturn help shows the commands.';
	return usageError(`${isText ? 'That' : `"${name}"`} is not a command. ${said} Nothing was written.`);
};
