import {createInterface} from 'node:readline';
import {type Bringing, type Brought, bringIn, bringing} from '../../changes/bring-in.ts';
import {usageError, userError} from '../../errors.ts';
import {formats} from '../../exchange/formats.ts';
import {toJson} from '../../journal/format/read-entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {fold} from '../../journal/names.ts';
import {personToJson} from '../../journal/person/person.ts';
import {whoIs} from '../../journal/person/who.ts';
import {printable} from '../../printable.ts';
import type {Call, Command, Printed} from '../command.ts';
import {paint} from '../printing/print.ts';
import {undoHint} from '../printing/report.ts';
import {outlineLines, shellWord} from './outline.ts';
import {progressOf} from './progress.ts';
import {type ReadFiles, readFiles} from './read-files.ts';

export const importCommand: Command = {
	usage: 'FILE…',
	summary: 'bring in what another program has kept',
	about: [
		'Reads friends.md, jrnl (text and JSON), Monica (JSON and SQL), vCards, calendars (ics), CSV of LinkedIn, ' +
			'Google and Outlook, Day One (JSON), Markdown notes, Org contacts, lines as one types them, and what ' +
			'goodturn itself exports. A folder is read with all its files; "-" is standard input.',
		'It says what it would do, and all that it would not take; with --write it does it, as one change that ' +
			'undo takes back. The same file again adds nothing; one that has grown adds what is new.',
		'People are matched to those you know by name, alias and mail. Who may be somebody you know is asked at a ' +
			'terminal, and listed elsewhere.',
		'Any other table: --columns says which column holds what, by its head or number: name, date, time, text, ' +
			'place, tags, how, mail, phone, city, work, birthday, notes, circle, alias, link. With a date its rows are ' +
			'entries, without one they are people.',
	],
	flags: {
		write: {type: 'switch', about: 'do it'},
		from: {type: 'text', value: 'FORMAT', completes: formats, about: formats.join(', ')},
		'people-tags': {type: 'switch', about: 'in jrnl and Day One, @dan is a person and no tag'},
		columns: {type: 'text', value: 'NAME=HEAD,…', about: 'the columns of a table'},
		me: {type: 'text', value: 'MAIL', isMultiple: true, about: 'your own address or name in a calendar'},
		same: {type: 'text', value: 'A=B', isMultiple: true, about: 'A of the file is B of the journal'},
	},
	examples: [
		'goodturn import friends.md',
		'goodturn import contacts.vcf --write',
		'goodturn import journal.txt --people-tags --write',
		'goodturn import calendar.ics --me ada@example.com',
		'goodturn import sheet.csv --columns name=Who,date=When,text=What',
	],
	run: async call => {
		const progress = progressOf(call);
		const journal = await call.store.load('all');
		const said = sameOf(call, journal);
		const files = await readFiles(call, journal, progress);
		const isWriting = call.flags.on.has('write');
		let wanted: Bringing = {imported: files.imported, from: nameOf(files), same: said};
		let brought = bringing(journal, wanted, call.context);
		progress.end();
		if (isWriting && call.isTerminal && brought.maybe.length > 0) {
			wanted = {...wanted, same: new Map([...said, ...(await askSame(call, brought))])};
			brought = bringing(journal, wanted, call.context);
		}
		refuseNothing(call, files, brought);
		const isNew = brought.entries.length + brought.people.length > 0;
		if (isWriting && isNew) {
			progress.at('writing', 0.9);
			await call.store.commit(bringIn(wanted), call.context);
			progress.end();
		}
		return printed(call, files, brought, isWriting && isNew);
	},
};

const nameOf = ({found}: ReadFiles): string => {
	const [first] = found;
	const name = first?.name.replace(/[/\\]+$/, '').replace(/^.*[/\\]/, '') ?? '';
	return found.length > 1 ? `${name} and ${found.length - 1} more` : name;
};

/** `--same A=B`: A of the file, folded, is B of the journal. Throws where nobody is B. */
const sameOf = ({flags}: Call, journal: Journal): ReadonlyMap<string, string> => {
	const who = whoIs(journal.people);
	return new Map(
		(flags.texts.same ?? []).map((text): [string, string] => {
			const at = text.indexOf('=');
			const [name, known] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
			if (at <= 0 || known === '')
				throw usageError(`--same takes A=B, as "Ada=Ada Lovelace", and not "${printable(text)}". Nothing was written.`);
			return [fold(name), who(known)];
		}),
	);
};

/** Asks once for each who may be somebody known. No answer is a no. */
const askSame = async ({surroundings}: Call, {maybe}: Brought): Promise<readonly (readonly [string, string])[]> => {
	const {stdin, stdout} = surroundings.process;
	const prompt = createInterface({input: stdin, output: stdout});
	const answers: (readonly [string, string])[] = [];
	try {
		for (const [at, {name, known, why}] of maybe.entries()) {
			const question =
				`${at + 1} of ${maybe.length}: is ${printable(name)} the same as ${printable(known)} (${why})? y, n, or ` +
				'q to leave: ';
			const said = await new Promise<string | undefined>(resolve => {
				prompt.once('close', () => resolve(undefined));
				prompt.question(question, resolve);
			});
			const answer = said?.trim().toLowerCase();
			if (answer === undefined || answer.startsWith('q'))
				throw userError('You left before every question was answered. Nothing was written.');
			if (answer.startsWith('y')) answers.push([fold(name), known]);
		}
	} finally {
		prompt.close();
	}
	return answers;
};

/** A file that gives nothing at all is no import: the reason is an error. */
const refuseNothing = ({words}: Call, {imported, found}: ReadFiles, brought: Brought): void => {
	if (imported.entries.length > 0 || imported.people.length > 0) return;
	const [problem] = imported.problems;
	const names = found.length > 0 ? found.map(({name}) => name) : words;
	const why = [
		...(problem ? [`${problem.file}:${problem.line}: ${problem.problem}.`] : []),
		...imported.notTaken.map(({what, count, why: reason}) => `Not taken: ${count} × ${what}: ${reason}.`),
	];
	const more =
		brought.already.entries > 0 ? '' : 'Nothing was written. If it is of another format, say which: --from FORMAT';
	throw userError(
		printable(
			[`Nothing in ${names.slice(0, 3).join(', ')} can be taken.`, ...why.slice(0, 5), more].filter(Boolean).join(' '),
		),
	);
};

/** What else the call says, for the same call once more. */
const flagsSaid = ({flags: {text, texts, on}}: Call): readonly string[] => [
	...['from', 'columns'].flatMap(name => (text[name] === undefined ? [] : [`--${name}`, shellWord(text[name])])),
	...['me', 'same'].flatMap(name => (texts[name] ?? []).flatMap(one => [`--${name}`, shellWord(one)])),
	...(on.has('people-tags') ? ['--people-tags'] : []),
];

const printed = (call: Call, files: ReadFiles, brought: Brought, isWritten: boolean): Printed => {
	const isNew = brought.entries.length + brought.people.length > 0;
	const command = ['goodturn import', ...call.words.map(shellWord), ...flagsSaid(call), '--write'].join(' ');
	const next = isNew ? `Nothing was written. To write it: ${printable(command)}` : 'Nothing is new.';
	return {
		isEcho: true,
		json: {
			written: isWritten,
			files: files.found.map(({name, format}) => ({file: name, format})),
			added: brought.entries.flatMap(({after}) => (after ? [toJson(after)] : [])),
			changed: [],
			removed: [],
			people: brought.people.flatMap(({after}) => (after ? [personToJson(after)] : [])),
			already: {...brought.already, differing: brought.differing},
			notTaken: files.imported.notTaken,
			kept: brought.kept,
			same: brought.maybe,
			problems: files.imported.problems,
			hints: files.imported.hints,
		},
		lines: [...outlineLines(call, files, brought), isWritten ? paint(call.style, 'faint', undoHint) : ''].filter(
			text => text !== '',
		),
		remarks: isWritten ? [] : [next],
	};
};
