import {oneLine} from '../../common/clean.ts';
import {birthdayOf, parseMoment} from '../../common/dates.ts';
import {type Gathering, gathering} from '../../common/gather.ts';
import {mailIn, nameFromMail} from '../../common/mail.ts';
import {moreThan, mostPeople} from '../../common/more-than.ts';
import type {FormatReader} from '../../imported.ts';
import {type Column, columnOf, plainHead} from './heads.ts';
import {readRows, type TableRow} from './rows.ts';

/** Where the head of a table of contacts is: LinkedIn has lines of notes above it. -1 where there is none. */
const headIn = (rows: readonly TableRow[]): number =>
	rows.slice(0, 12).findIndex(({cells}) => {
		const columns = cells.map(columnOf);
		return (
			columns.length > 1 &&
			(columns.includes('name') || columns.includes('first') || columns.includes('last')) &&
			columns.filter(column => column !== undefined).length >= 2
		);
	});

/** Whether a text is a table of contacts, as LinkedIn, Google and Outlook write them. */
export const isContacts = (text: string): boolean => {
	const lines = text.slice(0, 20_000).replaceAll('"', '').split('\n').slice(0, 12);
	return lines.some(line => {
		const columns = line.split(/[,;\t]/).map(columnOf);
		const known = columns.filter(column => column !== undefined && column !== 'known');
		const isNamed = (['name', 'first', 'last'] as const).some(column => columns.includes(column));
		return isNamed && known.length >= 2 && known.length * 2 >= columns.filter(column => column !== 'known').length;
	});
};

export const readContacts: FormatReader = (files, means) => {
	const found = gathering('csv', means);
	for (const {name, text} of files) {
		const table = readRows(name, text);
		if ('unfit' in table) return table;
		const at = headIn(table.rows);
		const head = table.rows[at];
		if (!head)
			return {
				unfit:
					`${name} has no column for names that is known. Say which are which: --columns ` +
					'name=HEAD,date=HEAD,text=HEAD',
			};
		if (table.rows.length - at - 1 > mostPeople) return moreThan(name, mostPeople, 'people');
		const columns = head.cells.map(columnOf);
		const kinds = head.cells.map(plainHead);
		const isLinkedIn = columns.includes('connected');
		for (const [row, {line, cells}] of table.rows.slice(at + 1).entries()) {
			addRow(name, line, cells, {columns, kinds, isLinkedIn}, found);
			for (const [column, cell] of cells.entries()) {
				if (cell.trim() === '') continue;
				if (columns[column] === undefined)
					found.notTaken(`column ${oneLine(head.cells[column] ?? '') || column + 1}`, 'there is no place for it');
				else if (isAddress(kinds, kinds[column] ?? ''))
					found.notTaken('street address', 'only the city of an address is kept');
				else if (/^photo$/.test(kinds[column] ?? '')) found.notTaken('picture', 'pictures are not kept');
			}
			if (row % 500 === 0) means.tick(row / table.rows.length);
		}
	}
	return found.done();
};

/** An address is told of once, by its street where that has a column of its own. */
const isAddress = (kinds: readonly string[], kind: string): boolean =>
	/\bstreet\b/.test(kind) || (/\bformatted\b/.test(kind) && !kinds.includes(kind.replace('formatted', 'street')));

/** Google writes several values of one field in a cell, set apart by colons. */
const several = (cell: string): readonly string[] => cell.split(/\s*:::\s*/);

/** What each column holds, and its head as it is compared. */
type Head = {
	readonly columns: readonly (Column | undefined)[];
	readonly kinds: readonly string[];
	readonly isLinkedIn: boolean;
};

/** How a cell is called in the notes: as the column beside it says, `Event 1 - Label`, or by its own head. */
const labelIn = (cells: readonly string[], {kinds}: Head, at: number): string => {
	const kind = kinds[at] ?? '';
	const numbered = /^(.*) \d value$/.exec(kind);
	const beside = numbered
		? kinds.findIndex(one => /(?:type|label)$/.test(one) && one.startsWith(kind.slice(0, -5)))
		: -1;
	const label = oneLine(cells[beside] ?? '').replace(/^\*\s*/, '');
	return (
		label ||
		(numbered?.[1] ?? kind.replace(/ s name$/, '')).replace('imaddress', 'im').replace(/^relation$/, 'related to')
	);
};

/** A name without what is no name: `Lovelace, PhD, MBA`, `Lovelace (she/her)`. */
const withoutTitles = (name: string): string =>
	name
		.replace(/(?:,\s*(?:\p{Lu}[\p{Lu}.\d-]{1,9}|Ph\.?\s?D\.?|Dr\.?|M\.?Sc\.?|B\.?Sc\.?|Esq\.?)(?:[ /](?=,|$))?)+$/u, '')
		.replace(/\s*\((?:she|he|they|sie|er|elle|il)\b[^)]*\)$/iu, '');

const addRow = (file: string, line: number, cells: readonly string[], head: Head, found: Gathering): undefined => {
	const {columns, isLinkedIn} = head;
	const all = (wanted: Column): readonly string[] =>
		cells.flatMap((cell, at) => (columns[at] === wanted && cell.trim() !== '' ? several(cell) : []));
	const one = (wanted: Column): string => oneLine(all(wanted)[0] ?? '');
	const mails = all('mail').flatMap(cell => mailIn(cell) ?? []);
	const parts = withoutTitles([one('first'), one('middle'), one('last'), one('suffix')].filter(Boolean).join(' '));
	const name = parts || one('name') || one('nickname') || nameFromMail(mails[0] ?? '');
	const company = one('company');
	if (name === '' && company !== '' && !isLinkedIn) return found.notTaken('company', 'people are kept, not companies');
	if (name === '')
		return found.notTaken(
			isLinkedIn ? 'connection without a name' : 'row without a name',
			isLinkedIn ? 'LinkedIn does not tell it' : 'nobody is named there',
		);
	const connected = parseMoment(one('connected'))?.date;
	const noted = cells.flatMap((cell, at) =>
		columns[at] === 'noted' && cell.trim() !== ''
			? several(cell).map(value => `${labelIn(cells, head, at)}: ${value}`)
			: [],
	);
	const known = found.person({
		name,
		aliases: all('nickname'),
		circles: all('circles')
			.flatMap(cell => cell.split(/\s*[;,]\s*/))
			.map(circle => circle.replace(/^\*\s*/, ''))
			.filter(circle => !/^(?:my ?contacts|starred|other contacts)$/i.test(circle)),
		work: [one('title'), one('department'), company].filter(Boolean).join(', '),
		city: one('city'),
		met: connected && `on LinkedIn, ${connected}`,
		notes: [...all('notes'), ...noted].join('\n'),
		links: all('link'),
		emails: mails,
		phones: all('phone'),
		birthday: birthdayOf(one('birthday')),
	});
	if (known === '') found.problem(file, line, 'nobody is named there');
	const birthday = one('birthday');
	if (birthday !== '' && birthday !== '0/0/00' && birthdayOf(birthday) === undefined)
		found.problem(file, line, `"${birthday.slice(0, 30)}" is not a birthday`);
};
