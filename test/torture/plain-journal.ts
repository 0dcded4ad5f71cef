import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

type Fields = Readonly<Record<string, unknown>> & {readonly id: string};

const fileOf = (path: string, list: string): readonly Fields[] =>
	(JSON.parse(readFileSync(path, 'utf8')) as Record<string, readonly Fields[]>)[list] ?? [];

/**
 * What a journal says, without the ids that chance gave its entries: of two that say the same this is the same text.
 * Where an entry names another one, what that one says is put in its place.
 */
export const plainJournal = (journal: string): string => {
	const names = readdirSync(journal).filter(name => /^\d{4}-\d{2}\.json$/.test(name));
	const entries = names.flatMap(name => fileOf(join(journal, name), 'entries').map(entry => ({name, entry})));
	const says = new Map(
		entries.map(({entry}) => [entry.id, `${String(entry.kind)} ${String(entry.date)} ${String(entry.text)}`]),
	);
	const plain = (_: string, value: unknown): unknown =>
		typeof value === 'string' ? (says.get(value) ?? value) : value;
	const people = readdirSync(journal).includes('people.json') ? fileOf(join(journal, 'people.json'), 'people') : [];
	return [
		...entries.map(({name, entry}) => `${name} ${JSON.stringify(entry, plain)}`),
		...people.map(person => JSON.stringify(person)),
	]
		.sort()
		.join('\n');
};
