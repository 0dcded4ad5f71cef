import type {Day} from '../../journal/day.ts';
import type {Command, Group} from '../command.ts';
import {type Flags, privateFlag, topFlags} from '../flags.ts';
import {environment} from './environment.ts';
import {argument, running, typed} from './mdoc.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

const exits: readonly (readonly [string, string])[] = [
	['0', 'It was done.'],
	['1', 'It could not be done: no such entry, or a line that cannot be read. A bug in goodturn ends so too.'],
	['2', 'The command was written wrongly.'],
	['3', 'A file could not be read or written.'],
	['4', 'Another program holds the journal.'],
	['5', 'The entry was changed meanwhile.'],
	['130', 'Nothing was chosen.'],
];

/**
 * The man page goodturn(1), in mdoc(7), from the table of commands; `mandoc -T lint` has nothing to say of it.
 * `day`: the day that it is of.
 */
export const manPage = async (groups: readonly Group[], version: string, day: Day): Promise<string> => {
	const [year, month, date] = day.split('-').map(Number);
	const commands = await Promise.all(groups.map(group));
	return [
		`.Dd ${months[(month ?? 1) - 1]} ${date}, ${year}`,
		'.Dt GOODTURN 1',
		'.Os',
		'.Sh NAME',
		'.Nm goodturn',
		'.Nd a journal of whom you met, and of the favours between you',
		'.Sh SYNOPSIS',
		'.Nm',
		'.Op Ar OPTION ...',
		'.Op Ar COMMAND Op Ar WORD ...',
		'.Sh DESCRIPTION',
		'.Nm',
		'keeps a journal of meetings and favours as plain JSON files in one folder.',
		'Without a command it opens its screens, where',
		'.Ic ?\\&',
		'shows the keys; where its output is no terminal it prints the newest 20 entries.',
		'A command does one thing and ends.',
		`This page is of version ${version}.`,
		'.Sh COMMANDS',
		'An',
		'.Ar ID',
		'is the beginning of the id of an entry, at least 4 letters, as lists show it;',
		`.Ic ${typed('^')}`,
		'is the entry written last, and',
		`.Ic ${typed('^2')}`,
		'the one before.',
		...commands.flat(),
		'.Sh OPTIONS',
		'With every command:',
		...options(topFlags),
		'.Pp',
		'Without a command, and with each that shows entries:',
		...options(privateFlag),
		'.Sh ENVIRONMENT',
		'.Bl -tag -width Ds',
		...environment.flatMap(({name, about}) => [`.It Ev ${name}`, sentence(about)]),
		'.El',
		'.Sh FILES',
		'.Bl -tag -width Ds',
		`.It Pa ${typed('~/.local/share/goodturn')}`,
		'The journal, on Linux: a file a month,',
		'.Pa people.json ,',
		'and',
		'.Pa .state ,',
		'which is of this machine alone.',
		'.El',
		'.Sh EXIT STATUS',
		'.Bl -tag -width Ds',
		...exits.flatMap(([code, about]) => [`.It ${code}`, running(about)]),
		'.El',
		'',
	].join('\n');
};

const group = async ({title, commands}: Group): Promise<readonly string[]> => {
	const loaded = await Promise.all(
		Object.entries(commands).map(async ([name, load]) => ({name, command: await load()})),
	);
	return [
		`.Ss ${argument(title)}`,
		'.Bl -tag -width Ds',
		...loaded.flatMap(({name, command}) => described(name, command)),
		'.El',
	];
};

const described = (name: string, command: Command): readonly string[] => [
	`.It Ic ${argument(name)} ${command.usage === '' ? '' : `Ar ${argument(command.usage)}`}`.trimEnd(),
	sentence(command.summary),
	...command.about.flatMap(paragraph => ['.Pp', running(paragraph)]),
	...(Object.keys(command.flags).length > 0 ? options(command.flags) : []),
	...(command.examples.length > 0 ? ['.Bd -literal', ...command.examples.map(typed), '.Ed'] : []),
];

const options = (flags: Flags): readonly string[] => [
	'.Bl -tag -width Ds',
	...Object.entries(flags).flatMap(([name, {short, value, about}]) => [
		`.It ${short ? `Fl ${argument(short)} , ` : ''}Fl Fl ${argument(name)}${value ? ` Ar ${argument(value)}` : ''}`,
		sentence(about),
	]),
	'.El',
];

/** A note of help as a sentence of its own. */
const sentence = (text: string): string => running(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
