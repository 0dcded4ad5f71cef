import {hows} from '../../../journal/how.ts';
import {fold} from '../../../journal/names.ts';
import {oneLine, oneLines} from '../../common/clean.ts';
import {birthdayOf, type DateOrder, orderOf, parseMoment} from '../../common/dates.ts';
import {type Gathering, gathering} from '../../common/gather.ts';
import {howInText} from '../../common/how.ts';
import {mailIn} from '../../common/mail.ts';
import type {FormatReader, Means, SourceFile, Unfit} from '../../imported.ts';
import {plainHead} from './heads.ts';
import {readRows, type TableRow} from './rows.ts';

/** Any table, by the columns that `--columns` names: with a date each row is an entry, without one a person. */
export const readNamedColumns: FormatReader = (files, means) => {
	const found = gathering('table', means);
	for (const file of files) {
		const table = readRows(file.name, file.text);
		if ('unfit' in table) return table;
		const unfit = addTable(file, table.rows, found, means);
		if (unfit) return unfit;
	}
	return found.done();
};

const addTable = ({name}: SourceFile, rows: readonly TableRow[], found: Gathering, means: Means): Unfit | undefined => {
	const wanted = means.columns ?? new Map<string, string>();
	const [head, ...others] = rows;
	const places = new Map<string, number>();
	for (const [column, title] of wanted) {
		const at = head?.cells.findIndex(cell => plainHead(cell) === plainHead(title)) ?? -1;
		const number = at >= 0 ? at : /^\d+$/.test(title) ? Number(title) - 1 : -1;
		if (number < 0 || number >= (head?.cells.length ?? 0)) {
			const heads = (head?.cells ?? []).slice(0, 20).map(oneLine).join(', ');
			return {unfit: `${name} has no column "${title}". It has: ${heads}.`};
		}
		places.set(column, number);
	}
	// Columns named by number alone leave the first row what it is.
	const isHeadless = [...wanted.values()].every(title => /^\d+$/.test(title)) && wanted.size > 0;
	const body = isHeadless ? rows : others;
	for (const [at, title] of (head?.cells ?? []).entries()) {
		if ([...places.values()].includes(at)) continue;
		const count = body.filter(({cells}) => cells[at]?.trim()).length;
		found.notTaken(`column ${oneLine(isHeadless ? '' : title) || at + 1}`, 'it is not named by --columns', count);
	}
	const order = orderOf(body.map(({cells}) => cells[places.get('date') ?? -1] ?? ''));
	for (const [at, row] of body.entries()) {
		addRow(name, row, places, order, found, means);
		if (at % 500 === 0) means.tick(at / body.length);
	}
	return undefined;
};

const addRow = (
	name: string,
	{line, cells}: TableRow,
	places: ReadonlyMap<string, number>,
	order: DateOrder,
	found: Gathering,
	means: Means,
): undefined => {
	const cell = (column: string): string => cells[places.get(column) ?? -1]?.trim() ?? '';
	const list = (column: string): readonly string[] =>
		cell(column)
			.split(/\s*(?:;|:::|\n)\s*/)
			.filter(Boolean);
	const names = oneLines(list('name'));
	const facts = {
		aliases: list('alias'),
		circles: list('circle'),
		city: cell('city'),
		work: cell('work'),
		notes: cell('notes'),
		links: list('link'),
		emails: list('mail').flatMap(one => mailIn(one) ?? []),
		phones: list('phone'),
		birthday: birthdayOf(cell('birthday'), order),
	};
	const people = oneLines(names.map((one, which) => found.person({name: one, ...(which === 0 && facts)})));
	if (!places.has('date')) {
		if (people.length === 0) found.notTaken('row without a name', 'nobody is named there');
		return undefined;
	}
	const moment = parseMoment(`${cell('date')} ${cell('time')}`, order) ?? parseMoment(cell('date'), order);
	if (!moment) {
		found.problem(
			name,
			line,
			cell('date') === '' ? 'the row has no date' : `"${oneLine(cell('date')).slice(0, 30)}" is not a date`,
		);
		return undefined;
	}
	const text = cell('text');
	const how = hows.find(one => one === fold(cell('how'))) ?? howInText(cell('how')) ?? howInText(text) ?? 'meeting';
	const common = {
		...moment,
		people,
		text,
		place: cell('place'),
		tags: list('tags').flatMap(tags => tags.split(/[\s,]+/)),
	};
	const identity = [moment.date, moment.time, people.join(';'), oneLine(text).slice(0, 40)];
	if (people.length === 0) found.entry(identity, {kind: 'note', ...common});
	else found.entry(identity, {kind: 'meeting', how, ...common, ...(moment.date > means.now.day && {state: 'planned'})});
};
