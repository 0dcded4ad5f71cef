import {type Stats, statSync} from 'node:fs';
import {join} from 'node:path';
import type {MonthName} from '../../journal/day.ts';
import {compareText} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {keepMonth} from '../../journal/kept/keep.ts';
import {factsTogether} from '../../journal/kept/met.ts';
import {keptLayout, packMonth, packTogether, unpackMonth, unpackTogether} from '../../journal/kept/pack.ts';
import type {PartReader} from '../../journal/kept/pack-parts.ts';
import {lookedThrough, newestMonths} from '../../journal/kept/written-words.ts';
import type {KeptFacts, KeptMonth, KeptTogether, TogetherFacts} from '../../journal/kept-month.ts';
import {emptyMonth, type Month} from '../../journal/month.ts';
import {fileOf, monthFormat} from '../files/file-formats.ts';
import {fullSignature, signatureOf} from '../files/read-bytes.ts';
import {readFile} from '../files/read-file.ts';
import {
	keptFiles,
	readKept,
	removeKept,
	type StoredMonth,
	type StoredTogether,
	storedParts,
	writeKept,
} from '../state/kept-file.ts';

/** What is kept of the months of a folder as their files are now, to be written again when a month has changed. */
export type KeptState = {
	/** From `kept.cache` and from `kept.new`, by the name of the month. */
	readonly main: ReadonlyMap<MonthName, StoredMonth>;
	readonly recent: ReadonlyMap<MonthName, StoredMonth>;
	/** What is kept of many months of `main` together, whose files are as they were. */
	readonly together: readonly StoredTogether[];
	/** Each of them, ready to be merged, newest first. */
	readonly months: readonly KnownByFile[];
};

/** A month that is known, and what its file was when it was read: `signatureOf` is the first part of `signature`. */
export type KnownByFile = {readonly kept: KeptMonth; readonly signature: string};

/** Files, or their bytes, from which on months are worth keeping: fewer are read in some 15 ms. */
const [fewMonths, fewBytes] = [40, 1_000_000];
/** Months in `kept.new` at most: of more, all is written again. */
const mostRecent = 24;

const statsOf = (folder: string, name: MonthName): Stats | undefined =>
	statSync(join(folder, fileOf(name)), {throwIfNoEntry: false});

/** Whether the file of a month is still as it was. */
export const isAsKept = (folder: string, {kept, signature}: KnownByFile): boolean => {
	const stats = statsOf(folder, kept.name);
	return stats !== undefined && fullSignature(stats) === signature;
};

/** Whether a file that was read is the one of which this is known: `signature` as the reader of files has it. */
export const isOfFile = ({signature: full}: KnownByFile, signature: string | undefined): boolean =>
	signature !== undefined && full.startsWith(`${signature}-`);

/**
 * What was kept of these months and fits their files as they are. Of what is not as it was written once it is asked
 * for, the month itself is read, and all that is kept is taken away but where it `isOnlyRead`. Never throws.
 */
export const readKnown = (folder: string, names: readonly MonthName[], isOnlyRead: boolean): KeptState => {
	const watch = watching(folder, isOnlyRead);
	const [main, recent] = keptFiles.map(file => {
		const stored = readKept(folder, file, keptLayout);
		return stored && {months: stored.months.map(watch), together: stored.together.map(watch)};
	});
	const fitting = {main: new Map<MonthName, StoredMonth>(), recent: new Map<MonthName, StoredMonth>()};
	if (main || recent) {
		const byName = [main, recent].map(stored => new Map(stored?.months.map(month => [month.name, month])));
		for (const name of names) {
			const stats = statsOf(folder, name);
			const signature = stats && fullSignature(stats);
			const [ofMain, ofRecent] = byName.map(stored => stored.get(name));
			if (ofRecent?.signature === signature && ofRecent) fitting.recent.set(name, ofRecent);
			else if (ofMain?.signature === signature && ofMain) fitting.main.set(name, ofMain);
		}
	}
	const months = [...fitting.main.values(), ...fitting.recent.values()]
		.sort((a, b) => compareText(b.name, a.name))
		.flatMap((stored): readonly KnownByFile[] => {
			const kept = unpackMonth(stored.head, readerOf(stored), () => madeAgain(folder, stored.name));
			return kept ? [{kept, signature: stored.signature}] : [];
		});
	const together = main?.together.filter(one => one.months.every(name => fitting.main.has(name))) ?? [];
	return {...fitting, together, months};
};

/**
 * What was stored, whose parts are looked at whoever asks for them: once one is not there as it was written, all that
 * is kept is taken away, so that it is made anew.
 */
const watching = (
	folder: string,
	isOnlyRead: boolean,
): (<Stored extends Pick<StoredMonth, 'part'>>(stored: Stored) => Stored) => {
	let isHarmed = isOnlyRead;
	return stored => ({
		...stored,
		part: at => {
			try {
				return stored.part(at);
			} catch (error) {
				// Once: another process may have kept it anew since.
				if (!isHarmed) removeKept(folder);
				isHarmed = true;
				throw error;
			}
		},
	});
};

const readerOf = ({part}: Pick<StoredMonth, 'part'>): PartReader => ({bytes: part, text: at => part(at).toString()});

const madeAgain = (folder: string, name: MonthName): KeptMonth => {
	const found = readFile(folder, monthFormat(name));
	return keepMonth(found && 'data' in found ? found.data : emptyMonth(name));
};

/** What is kept of many months together, as the journal has it. */
export const togetherOf = ({together, months}: KeptState): readonly KeptTogether[] =>
	together.map(stored => {
		const names = new Set(stored.months);
		const again = (side: (month: KeptMonth) => KeptFacts) => (): TogetherFacts =>
			factsTogether(months.flatMap(({kept}) => (names.has(kept.name) ? [side(kept)] : [])).reverse());
		const [whole, open] = unpackTogether(readerOf(stored), [again(wholeOf), again(openOf)]);
		return {months: names, whole, open};
	});

const wholeOf = ({whole}: KeptMonth): KeptFacts => whole;
const openOf = ({whole, open}: KeptMonth): KeptFacts => open ?? whole;

/** Whether so many files, or so large ones, are worth keeping anything of. */
const isWorth = (folder: string, names: readonly MonthName[]): boolean => {
	if (names.length > fewMonths) return true;
	return names.reduce((sum, name) => sum + (statsOf(folder, name)?.size ?? 0), 0) > fewBytes;
};

/**
 * Keeps what follows from the months that were read and are not known, a month at each step, and gives back what is
 * kept then. `signatureOfRead` is that of a month's file as it was read. Best effort: nothing waits for it.
 */
export function* keepMonths(
	folder: string,
	journal: Journal,
	state: KeptState,
	signatureOfRead: (name: MonthName) => string | undefined,
): Generator<void, KeptState> {
	const names = [...journal.unread, ...journal.months.map(({name}) => name)];
	if (!isWorth(folder, names)) return state;
	const known = new Map(state.months.map(({kept, signature}) => [kept.name, signature]));
	const made = new Map<MonthName, StoredMonth>();
	const kept = new Map(state.months.map(month => [month.kept.name, month.kept]));
	const isNew = newestOf(journal, kept);
	for (const month of journal.months) {
		const stats = statsOf(folder, month.name);
		if (!stats || !isSound(month) || signatureOf(stats) !== signatureOfRead(month.name)) continue;
		const signature = fullSignature(stats);
		if (known.get(month.name) === signature) continue;
		const whole = keepMonth(month);
		const {head, body} = packMonth(whole, !isNew.has(month.name));
		made.set(month.name, {name: month.name, signature, head, ...storedParts(body)});
		kept.set(month.name, whole);
		yield;
	}
	if (made.size === 0) return state;
	const recent = new Map([...state.recent, ...made]);
	const isMany = recent.size > mostRecent || state.main.size === 0;
	const next = isMany
		? {...state, main: new Map([...state.main, ...recent]), recent: new Map(), together: togetherIn([...kept.values()])}
		: {...state, recent};
	if (isMany)
		writeKept(folder, 'kept.cache', keptLayout, {
			months: [...next.main.values()],
			together: next.together,
		});
	writeKept(folder, 'kept.new', keptLayout, {months: [...next.recent.values()], together: []});
	const months = [...next.main.values(), ...next.recent.values()].flatMap(({name, signature}) => {
		const one = kept.get(name);
		return one ? [{kept: one, signature}] : [];
	});
	return {...next, months: months.sort((a, b) => compareText(b.kept.name, a.kept.name))};
}

/** The months of which is kept what was written: twice as many entries as are looked through, for months are added. */
const newestOf = ({months}: Journal, kept: ReadonlyMap<MonthName, KeptMonth>): ReadonlySet<MonthName> => {
	const counts = new Map(Array.from(kept, ([name, {whole}]) => [name, whole.counts.entries]));
	for (const {name, entries} of months) counts.set(name, entries.length);
	const names = [...counts.keys()].sort((a, b) => compareText(b, a));
	return new Set(newestMonths(names, 2 * lookedThrough, name => counts.get(name) ?? 0));
};

/** What is in the file is all in the month: only then does all follow from it. */
const isSound = ({unreadable, problems}: Month): boolean => !unreadable && problems.length === 0;

/** Months, the newest ones, that are kept by themselves alone: most changes are in these. */
const alone = 2;

/**
 * What follows from many months together: from those before the last year and the one that runs, and from the newer
 * ones but the newest.
 */
const togetherIn = (months: readonly KeptMonth[]): readonly StoredTogether[] => {
	const all = months.toSorted((a, b) => compareText(a.name, b.name)).slice(0, -alone);
	const first = `${String(Number(all.at(-1)?.name.slice(0, 4)) - 1).padStart(4, '0')}-01`;
	return [all.filter(({name}) => name < first), all.filter(({name}) => name >= first)].flatMap(group => {
		const [whole, open] = [factsTogether(group.map(wholeOf)), factsTogether(group.map(openOf))];
		return group.length === 0 ? [] : [{months: group.map(({name}) => name), ...storedParts(packTogether(whole, open))}];
	});
};
