import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {isInstant, type Now, parseDay, parseTime} from '../../source/journal/day.ts';
import type {Entry} from '../../source/journal/entry.ts';
import {readEntry} from '../../source/journal/format/read-entry.ts';
import type {Person} from '../../source/journal/person/person.ts';
import {type Change, monthsTouched, type Transaction} from '../../source/journal/transaction.ts';
import type {Context, Wish} from '../../source/journal/wish.ts';
import type {Store} from '../../source/store/store.ts';

export const newId = (): string => crypto.randomUUID();

/** The real moment in UTC: the stores only date things with it. */
export const now = (): Now => {
	const instant = new Date().toISOString();
	const [day, time] = [parseDay(instant.slice(0, 10)), parseTime(instant.slice(11, 16))];
	if (!day || !time || !isInstant(instant)) throw new Error('the clock is broken');
	return {day, time, instant};
};

/** A note, by its text. */
export const note = (text: string, date = '2026-11-20', fields: Readonly<Record<string, unknown>> = {}): Entry => {
	const entry = readEntry({
		id: newId(),
		kind: 'note',
		date,
		people: [],
		text,
		created: now().instant,
		edited: now().instant,
		...fields,
	});
	if (typeof entry === 'string') throw new Error(entry);
	return entry;
};

export const person = (name: string): Person => ({name, created: now().instant, edited: now().instant});

export const transaction = (
	label: string,
	entries: readonly Change<Entry>[],
	people: readonly Change<Person>[] = [],
): Transaction => ({
	id: newId(),
	at: now().instant,
	label,
	entries,
	people,
});

/** The wish that comes to this transaction, whatever the journal is by then. */
export const asIs = (wanted: Transaction): Wish => ({
	kind: 'as-is',
	wanted,
	reads: {months: monthsTouched(wanted)},
	decide: () => wanted,
});

/** The moment, and new ids, for a wish. */
export const context = (): Context => ({now: now(), newId});

/** Writes this transaction. */
export const commit = (store: Store, wanted: Transaction): Promise<Transaction> =>
	store.commit(asIs(wanted), context());

/** The transaction that adds one note of this text. */
export const adding = (text: string, date?: string): Transaction =>
	transaction(`add ${text}`, [{after: note(text, date)}]);

/** Runs the work on the path of a folder that is not there yet, and clears up after it. */
export const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
	const parent = mkdtempSync(join(tmpdir(), 'goodturn-store-'));
	try {
		await work(join(parent, 'journal'));
	} finally {
		rmSync(parent, {recursive: true, force: true});
	}
};

/** Waits until the claim holds; fails after the deadline in milliseconds. */
export const until = async (claim: () => boolean, deadline = 5_000): Promise<void> => {
	const end = performance.now() + deadline;
	while (!claim()) {
		if (performance.now() > end) throw new Error(`it did not come about within ${deadline} ms: ${claim}`);
		await new Promise(resolve => setTimeout(resolve, 5));
	}
};

/** Names in the journal and its state folder that no writer should have left there. */
export const litter = (folder: string): readonly string[] =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
		/\.tmp$|\.new$|lock|pending\/|quarantine\/transaction/.test(name),
	);
