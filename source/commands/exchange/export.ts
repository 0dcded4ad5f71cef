import {usageError} from '../../errors.ts';
import {type Exported, exported} from '../../exchange/print/exported.ts';
import {counted} from '../../journal/counted.ts';
import {matches} from '../../journal/query/match.ts';
import {printable, printableJson} from '../../printable.ts';
import {writeFolder, writeOutside} from '../../store/outside/write-outside.ts';
import type {Call, Command, Printed} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {nearest} from '../nearest.ts';
import {asShown} from '../printing/as-shown.ts';
import {queryOf, queryText} from '../reading/query.ts';
import {sha256} from './read-files.ts';

/** The formats that are written, with what is in them. */
const formats = ['json', 'md', 'csv', 'vcf', 'ics', 'hledger'] as const;
type Format = (typeof formats)[number];

export const exportCommand: Command = {
	usage: `${formats.join('|')} [QUERY…]`,
	summary: 'take everything out, for another program',
	about: [
		'json: one document with all entries and people. csv: the entries, a row each. md: a folder of notes with ' +
			'links, for Obsidian; name it with -o. vcf: people. ics: plans, promises that fall due, birthdays. ' +
			'hledger: favours as a commodity, an account a person.',
		'With a query, as list takes it, only the entries that match and the people whom they name. It goes to ' +
			'standard output, or to a file with -o; one that is there is left alone without --force.',
		'A cell of csv that a spreadsheet would run as a formula gets an apostrophe before it; --raw leaves it out.',
	],
	flags: {
		output: {type: 'text', short: 'o', value: 'FILE', about: 'where it goes; of md the folder'},
		force: {type: 'switch', about: 'write over what is there'},
		raw: {type: 'switch', about: 'csv as it is, also what a spreadsheet would run'},
		...privateFlag,
	},
	examples: [
		'goodturn export json -o journal.json',
		'goodturn export md -o vault',
		'goodturn export csv with:ada',
		'goodturn export hledger | hledger -f - balance',
	],
	takesDashes: true,
	run: async call => {
		const [name = '', ...words] = call.words;
		const format = formats.find(one => one === name);
		if (!format) {
			const near = nearest(name, formats);
			const wrong = `"${printable(name)}" is not a format${near ? `; did you mean ${near}?` : '.'}`;
			throw usageError(
				`${name === '' ? 'Which format?' : wrong} ` +
					`Write goodturn export ${formats.join('|')}. Nothing was written.`,
			);
		}
		const query = queryText(words);
		const parsed = query === '' ? undefined : await queryOf(call, query);
		const journal = asShown(call, await call.store.load('all'));
		const out = exported(journal, call.context.now.day, parsed && (entry => matches(parsed, entry, journal)));
		return format === 'md' ? writeNotes(call, out) : deliver(call, format, out);
	},
};

const entriesIn = ({entries}: Exported): string => counted(entries.length, 'entry', 'entries');
const peopleIn = ({people}: Exported): string => counted(people.length, 'person', 'people');
const counts = (out: Exported): string => `${entriesIn(out)} and ${peopleIn(out)}`;

/** What of it a format can hold, and what is left out. */
const held = (format: Exclude<Format, 'md'>, out: Exported, text: string): string => {
	switch (format) {
		case 'json':
			return counts(out);
		case 'csv':
			return `${entriesIn(out)}, without what is known of people,`;
		case 'vcf':
			return `${peopleIn(out)}, without entries,`;
		case 'ics':
			return `${counted(text.split('BEGIN:VEVENT').length - 1, 'event')} (plans, due dates and birthdays)`;
		case 'hledger':
			return counted(out.entries.filter(({kind}) => kind === 'favour').length, 'favour');
	}
};

const writeNotes = async (call: Call, out: Exported): Promise<Printed> => {
	const folder = call.flags.text.output;
	if (folder === undefined)
		throw usageError('md is a folder of notes. Nothing was written. Name it: goodturn export md -o FOLDER');
	const [{markdownFiles}, {printHead}] = await Promise.all([
		import('../../exchange/print/markdown.ts'),
		import('../../exchange/read/notes/front-matter.ts'),
	]);
	const files = markdownFiles(out, printHead);
	writeFolder(folder, files, call.flags.on.has('force'));
	return {
		json: {folder, files: files.map(({path}) => path)},
		lines: [],
		remarks: [`Wrote ${counts(out)} to ${counted(files.length, 'note')} in ${printable(folder)}.`],
	};
};

const textOf = async (format: Exclude<Format, 'md'>, out: Exported, isRaw: boolean): Promise<string> => {
	switch (format) {
		case 'json': {
			const {jsonDocument} = await import('../../exchange/print/json.ts');
			return `${printableJson(JSON.stringify(jsonDocument(out), null, 2))}\n`;
		}
		case 'csv':
			return (await import('../../exchange/print/csv.ts')).csvText(out, isRaw);
		case 'vcf':
			return (await import('../../exchange/print/vcf.ts')).vcfText(out, sha256);
		case 'ics':
			return (await import('../../exchange/print/ics.ts')).icsText(out, sha256);
		case 'hledger':
			return (await import('../../exchange/print/hledger.ts')).hledgerText(out);
	}
};

const deliver = async (call: Call, format: Exclude<Format, 'md'>, out: Exported): Promise<Printed> => {
	const text = await textOf(format, out, call.flags.on.has('raw'));
	const file = call.flags.text.output;
	if (file !== undefined) {
		writeOutside(file, text, call.flags.on.has('force'));
		return {json: {file, format}, lines: [], remarks: [`Wrote ${held(format, out, text)} to ${printable(file)}.`]};
	}
	const lines = text.replace(/\n$/, '').split('\n');
	// What a program reads is as it is; a terminal must not be commanded by what somebody wrote.
	const shown = call.surroundings.process.stdout.isTTY ? lines.map(printable) : lines;
	return {json: format === 'json' ? JSON.parse(text) : {format, text}, lines: shown};
};
