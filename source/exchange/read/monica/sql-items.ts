import {amountInWords, type MonicaItem, type MonicaItems, together} from './account.ts';
import {everyOf} from './json-items.ts';
import type {SqlRow} from './sql.ts';

/** The cell of a row; empty where there is none. */
export const of = (row: SqlRow | undefined, name: string): string => row?.values[row.places.get(name) ?? -1] ?? '';

/** What the rows of a dump are looked up by. */
export type Lookup = {
	readonly of: (name: string, contact: string) => readonly SqlRow[];
	readonly messages: ReadonlyMap<string, readonly SqlRow[]>;
	readonly me: ReadonlySet<string>;
	readonly keys: ReadonlyMap<string, string>;
} & Readonly<
	Record<
		'dates' | 'tags' | 'places' | 'fieldTypes' | 'relationTypes' | 'eventTypes' | 'currencies',
		ReadonlyMap<string, SqlRow>
	>
>;

/** A row as an entry of a page. */
export const item = (row: SqlRow, date: string, title: string, text: string): MonicaItem => ({
	created: of(row, 'created_at'),
	date: of(row, date) || of(row, 'created_at'),
	title: of(row, title),
	text: of(row, text),
});

/** Amounts are kept in the smallest unit: cents. */
const amountOf = (row: SqlRow, {currencies}: Lookup): string => {
	const cents = Number(of(row, 'amount') || of(row, 'value'));
	return amountInWords(
		Number.isFinite(cents) && cents !== 0 ? (cents / 100).toFixed(2) : '',
		of(currencies.get(of(row, 'currency_id')), 'iso'),
	);
};

/** What the dump has of all that happened with a contact. */
export const itemsOfSql = (id: string, lookup: Lookup): MonicaItems => {
	const list = (name: string): readonly SqlRow[] => lookup.of(name, id);
	return {
		calls: list('calls').map(call => item(call, 'called_at', '', 'content')),
		notes: list('notes').map(note => ({...item(note, '', '', 'body'), isStarred: of(note, 'is_favorited') === '1'})),
		reminders: list('reminders').map(reminder => ({
			...item(reminder, 'initial_date', 'title', 'description'),
			every: everyOf(of(reminder, 'frequency_type'), of(reminder, 'frequency_number')),
		})),
		tasks: list('tasks').map(task => ({
			...item(task, '', 'title', 'description'),
			isDone: of(task, 'completed') === '1',
			done: of(task, 'completed_at') || of(task, 'updated_at'),
		})),
		gifts: list('gifts').map(gift => ({
			...item(gift, 'date', 'name', 'comment'),
			text: together(of(gift, 'comment'), of(gift, 'url')),
			status: of(gift, 'status'),
			amount: amountOf(gift, lookup),
		})),
		debts: list('debts').map(debt => ({
			...item(debt, '', '', 'reason'),
			isMine: of(debt, 'in_debt') === 'yes',
			isPaid: of(debt, 'status') === 'complete',
			paid: of(debt, 'updated_at') || of(debt, 'created_at'),
			amount: amountOf(debt, lookup),
		})),
		talks: list('conversations').map(talk => {
			const messages = lookup.messages.get(of(talk, 'id')) ?? [];
			const said = messages
				.map(message => `${of(message, 'written_by_me') === '1' ? 'Me: ' : ''}${of(message, 'content')}`)
				.join('\n');
			return {
				created: of(talk, 'created_at'),
				date: of(messages[0], 'written_at') || of(talk, 'created_at'),
				title: '',
				text: said,
			};
		}),
		events: list('life_events').map(event => {
			const type = of(lookup.eventTypes.get(of(event, 'life_event_type_id')), 'default_life_event_type_key').replaceAll(
				'_',
				' ',
			);
			const found = item(event, 'happened_at', 'name', 'note');
			return {...found, title: found.title || type};
		}),
	};
};
