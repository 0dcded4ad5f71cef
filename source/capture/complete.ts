import {compareText} from '../journal/entry.ts';
import {fold} from '../journal/names.ts';
import {type Habit, type Habits, habitsIn} from './habits.ts';
import {coreOf, type Known} from './names/known.ts';
import {capitalised, quoted} from './names/read-name.ts';
import {markerWords, placedWords} from './words/placed-words.ts';

/**
 * What tab could put in the place of `start` to `end` of the line (UTF-16 units): the likeliest first, at least one.
 */
export type Completion = {readonly start: number; readonly end: number; readonly candidates: readonly Candidate[]};
/** `insert` goes into the line; `label` is what a person chooses by. */
export type Candidate = {readonly insert: string; readonly label: string};

/** As many as a person looks through while writing. */
const usually = 8;
/** Nothing farther before the cursor is looked at. */
const farthest = 240;

/**
 * What could be at the cursor: people after `@`, `with`, a marker, or at the start of a name; places after ` @ `;
 * tags after `#`; markers themselves from their second letter. Whoever was met last comes first, then whoever was met
 * most; the same for places and tags. `most` at most. Undefined where there is nothing to offer. At once, and never
 * throws.
 */
export const complete = (line: string, cursor: number, known: Known, most = usually): Completion | undefined => {
	const before = line.slice(Math.max(0, cursor - farthest), cursor);
	const from = (typed: string): {readonly start: number; readonly end: number} => ({
		start: cursor - typed.length,
		end: cursor,
	});
	const offer = (typed: string, candidates: readonly Candidate[]): Completion | undefined => {
		const useful = candidates.filter(({insert}) => insert !== typed).slice(0, most);
		return useful.length > 0 && candidates[0]?.insert !== typed ? {...from(typed), candidates: useful} : undefined;
	};

	const tag = /(?:^|[\s([{"'])#([\p{L}\p{M}\p{N}_\-/]*)$/u.exec(before)?.[1];
	if (tag !== undefined)
		return offer(
			`#${tag}`,
			ranked(tag, habitsOf(known).tags).map(name => plain(`#${name}`)),
		);
	const place = /(?:^|\s)@[^\S\n]+([^#\n]*)$/u.exec(before)?.[1];
	if (place !== undefined && !/\s--\s/.test(place)) {
		const found = offer(place, ranked(place, habitsOf(known).places).map(plain));
		if (found) return found;
	}
	const at = /(?:^|[\s([{"'])(@"?([^\s"@][^"@\n]*)?)$/u.exec(before);
	if (at)
		return offer(
			at[1] ?? '',
			people(at[2] ?? '', known).map(name => ({
				insert: isPlainName(name, known) ? `@${name}` : `@${quoted(name)}`,
				label: name,
			})),
		);
	const named =
		/(?:^|\s)(?:with|w\/|gave|got|owed?|gift|fwd|need|ask|fact)[^\S\n]+(?:[^:\n]*(?:,[^\S\n]*|[^\S\n](?:and|&)[^\S\n]+))?([^,:\n]*)$/iu.exec(
			before,
		)?.[1];
	if (named !== undefined) {
		const found = people(named, known);
		if (found.length > 0) return offer(named, asWritten(found, known));
	}
	return begun(before, known, offer) ?? markers(before, offer);
};

const plain = (text: string): Candidate => ({insert: text, label: text});
const isPlainName = (name: string, {index}: Known): boolean =>
	index.byCore.get(coreOf(name))?.people.length === 1 && /^[\p{L}\p{M}\p{N} .'’-]+$/u.test(name);
/** The name as it is read in running text: after an @ where it has no capital, or signs in it. */
const written = (name: string, known: Known): string => {
	const words = placedWords(name);
	const isRead =
		isPlainName(name, known) &&
		(words.length > 1 || capitalised(name, words, 0) !== undefined || !/\p{Ll}/u.test(name));
	return isRead ? name : `@${quoted(name)}`;
};

const asWritten = (names: readonly string[], known: Known): readonly Candidate[] =>
	names.map(name => ({insert: written(name, known), label: name}));

const habitsOf = ({habits, journal}: Known): Habits => habits ?? habitsIn(journal);

/** The order in which names are offered: whoever was met last first, then whoever was met most. */
export const orderOfNames = (known: Known): ((a: string, b: string) => number) => orderBy(habitsOf(known).people);

/** Places or tags, those of late first. */
export const usedWords = (known: Known, of: 'places' | 'tags'): readonly string[] =>
	[...habitsOf(known)[of].keys()].sort(orderBy(habitsOf(known)[of]));

const orderBy =
	(habits: ReadonlyMap<string, Habit>) =>
	(a: string, b: string): number =>
		compareText(habits.get(b)?.last ?? '', habits.get(a)?.last ?? '') ||
		(habits.get(b)?.times ?? 0) - (habits.get(a)?.times ?? 0) ||
		compareText(a, b);

/** The places or tags that begin so, or that have a word that does. */
const ranked = (typed: string, habits: ReadonlyMap<string, Habit>): readonly string[] => {
	const wanted = fold(typed).trimStart();
	return [...habits.keys()].filter(name => beginsIn(fold(name), wanted)).sort(orderBy(habits));
};

const beginsIn = (name: string, wanted: string): boolean =>
	name.startsWith(wanted) || name.includes(` ${wanted}`) || name.includes(`/${wanted}`);

const beginsWith = (name: string, wanted: string): boolean => name.startsWith(wanted);

/** Full names of the known people who are called so, by any of their names; everyone where nothing is typed. */
const people = (
	typed: string,
	known: Known,
	isBegun: (name: string, wanted: string) => boolean = beginsIn,
): readonly string[] => {
	const wanted = fold(typed).replace(/\s+/g, ' ');
	const found = new Set(known.index.names.flatMap(name => (isBegun(fold(name.text), wanted) ? name.people : [])));
	return [...found].sort(orderBy(habitsOf(known).people));
};

type Offer = (typed: string, candidates: readonly Candidate[]) => Completion | undefined;

/** Words of a name that are looked at before the cursor, and those of them that may be in the middle of a name. */
const [mostOfName, mostWithin] = [6, 3];
const isOfName = (text: string): boolean => /^[\p{Lu}\p{Lt}\p{Lo}\p{Extended_Pictographic}]/u.test(text);

/**
 * A name that is begun in running text, with a capital: the longest run of the last words that begins one. A run whose
 * capital comes later (`van der B`) or that is long has to be the beginning of the whole name.
 */
const begun = (before: string, known: Known, offer: Offer): Completion | undefined => {
	const words = before.split(/(?<=[\s([{"'])/).slice(-mostOfName);
	for (let count = words.length; count > 0; count--) {
		const run = words.slice(-count);
		const typed = run.join('');
		if (!run.some(isOfName) || typed.includes('\n')) continue;
		const found = people(typed, known, count <= mostWithin && isOfName(typed) ? beginsIn : beginsWith);
		if (found.length > 0) return offer(typed, asWritten(found, known));
	}
	return undefined;
};

const markers = (before: string, offer: Offer): Completion | undefined => {
	const typed = /(?:^|\s)([a-z]{2,4})$/.exec(before)?.[1];
	if (typed === undefined) return undefined;
	// After a meeting the favour is with whoever was met, so the colon comes at once.
	const end = before.trim() === typed || /:\s+\S+$/.test(before) ? ' ' : ': ';
	return offer(
		typed,
		markerWords.filter(word => word.startsWith(typed)).map(word => ({insert: `${word}${end}`, label: word})),
	);
};
