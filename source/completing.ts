import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Habit} from './capture/habits.ts';
import {type Known, knownIn} from './capture/names/known.ts';
import {answerTo} from './commands/completion/answers.ts';
import type {ReadBegun} from './commands/completion/entries-offered.ts';
import {offersFor} from './commands/completion/offers.ts';
import {type Quote, readWord, type Shell, shells} from './commands/completion/shell-words.ts';
import {momentOf} from './commands/moment.ts';
import type {Day, MonthName, Now} from './journal/day.ts';
import type {Entry} from './journal/entry.ts';
import type {Journal} from './journal/journal.ts';
import {hasIdWith} from './journal/kept/ids.ts';
import {metByName} from './journal/kept/met.ts';
import {wordsKept} from './journal/kept/open.ts';
import {moved} from './journal/moved.ts';
import {withoutPrivate} from './journal/private.ts';
import {remembered} from './journal/remember.ts';
import {listBackups} from './store/care/backup.ts';
import {entriesBegun} from './store/files/entry-extents.ts';
import {journalFolder} from './store/machine/location.ts';
import {type LoadedJournal, loadedJournal} from './store/memory/loaded-journal.ts';

/** What a script for a shell hands over, after `goodturn complete`. */
type Arguments = {
	readonly shell: Shell;
	/** What the word can be: `who+plans`. */
	readonly kinds: string;
	/** What stands after `--journal`, as typed; or `--demo`. */
	readonly journal: string;
	readonly prefix: string;
	readonly columns: number;
	readonly type: string;
	readonly breaks: string;
	/** The words before, as typed but in fish, which takes quotes off; then the one that is asked for. */
	readonly words: readonly string[];
};

const argumentsOf = (argv: readonly string[]): Arguments | undefined => {
	const [name, kinds = '', journal = '', prefix = '', columns, type = '', breaks = '', ...words] = argv;
	const shell = shells.find(one => one === name);
	return shell && words.length > 0
		? {shell, kinds, journal, prefix, columns: Number(columns) || 80, type, breaks, words}
		: undefined;
};

/** A journal as it may be shown, and more months of it. Nothing is written, and nobody waits for a lock. */
type Looked = {
	readonly journal: Journal;
	readonly read: ReadBegun;
	readonly folder: string;
};

/** The day for which the example is written. */
const exampleDay = '2026-11-22' as Day;

const look = async (said: string, now: Now): Promise<Looked> => {
	if (said === '--demo') {
		const example = await loadedJournal(fileURLToPath(new URL('../data', import.meta.url))).load('all');
		const journal = withoutPrivate(moved({...example, problems: []}, exampleDay, now.day));
		return {journal, read: async ({name}) => entriesIn(journal, name) ?? [], folder: ''};
	}
	const flag = said.replace(/^~(?=\/|$)/, () => process.env.HOME ?? '~');
	const folder = journalFolder({flag, env: process.env});
	const loaded = loadedJournal(folder, {isOnlyRead: true});
	await loaded.load([]);
	const {unread, known} = loaded.know();
	const isKnown = new Set(known?.months.map(({name}) => name));
	const missing = unread.filter(name => !isKnown.has(name));
	const journal = missing.length === 0 ? loaded.get() : await loaded.load(missing);
	return {journal: withoutPrivate(journal), read: readerOf(folder, loaded), folder};
};

const entriesIn = ({months}: Journal, name: MonthName): readonly Entry[] | undefined =>
	months.find(month => month.name === name)?.entries;

/** Reads of a month that is known only the entries that are wanted, where its file lets that be told. */
const readerOf =
	(folder: string, loaded: LoadedJournal): ReadBegun =>
	async ({name, facts}, prefix) =>
		entriesIn(loaded.get(), name) ??
		entriesBegun(folder, name, prefix, id => hasIdWith(facts.ids, id)) ??
		entriesIn(await loaded.load([name]), name) ??
		[];

/** Whom one met, where and under which tags, by all that is known of a journal. */
const knownOf = remembered((journal: Journal): Known => {
	const {places, tags} = wordsKept(journal);
	const people = new Map<string, Habit>();
	for (const [name, {met, last}] of metByName(journal)) if (last) people.set(name, {times: met, last: last.date});
	const habits = {
		people,
		places: new Map(places.map(one => [one.text, one])),
		tags: new Map(tags.map(one => [one.text, one])),
	};
	return {...knownIn(journal), habits};
});

/** The answer to a script. Throws whatever stands in the way. */
const complete = async (asked: Arguments): Promise<string> => {
	const {shell, words, prefix, kinds} = asked;
	const raw = words.at(-1) ?? '';
	const read = shell === 'fish' ? words.slice(0, -1) : words.slice(0, -1).map(one => readWord(shell, one).value);
	// zsh has taken off the quote that the word begins with, and hands it over in the place of a prefix.
	const quote = shell === 'zsh' ? (prefix as Quote) : '';
	const word = readWord(shell, quote + raw);
	const before = shell === 'zsh' ? '' : prefix;
	if (!word.value.startsWith(before)) return '';
	const said = shell === 'fish' ? asked.journal : readWord(shell, asked.journal).value;
	const now = momentOf(process.env, {});
	const {journal, read: readBegun, folder} = await look(said, now);
	const wanted = {
		before: read,
		typed: word.value.slice(before.length),
		journal,
		get known(): Known {
			return knownOf(journal);
		},
		today: now.day,
	};
	const backups = (): readonly string[] =>
		folder === '' ? [] : listBackups(join(folder, '.state')).map(({name}) => name);
	return answerTo({...asked, prefix: before, quote, raw, word}, await offersFor(kinds, wanted, readBegun, backups));
};

/**
 * What somebody types is completed, or it is not: a shell in the middle of a line has no place for what went wrong.
 */
const main = async (): Promise<void> => {
	const asked = argumentsOf(process.argv.slice(3));
	if (!asked) return;
	const answer = await complete(asked).catch(() => '');
	process.stdout.on('error', () => {});
	process.stdout.write(answer);
};

await main();
