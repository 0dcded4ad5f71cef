import {type MonthName, shortDay} from '../../journal/day.ts';
import {compareText, type Entry} from '../../journal/entry.ts';
import type {Journal} from '../../journal/journal.ts';
import {keptAsks, openFavoursKept, openNeedsKept, plansKept} from '../../journal/kept/open.ts';
import {monthParts} from '../../journal/kept/over-kept.ts';
import {sentence} from '../../journal/words.ts';
import {printable} from '../../printable.ts';
import {shortIds} from '../printing/ids.ts';
import type {Offered, Wanted} from './wanted.ts';

/** Ids that are offered at most, those of the newest entries. */
const most = 30;

/** Reads months, and gives back the journal with them as it may be shown. */
export type LoadMonths = (names: readonly MonthName[]) => Promise<Journal>;

const isEnded = (entry: Entry): boolean =>
	'state' in entry && ['settled', 'met', 'dropped', 'granted', 'declined'].includes(entry.state ?? '');

/** What is offered where not every entry is; of those that are kept of all months no month need be read. */
const ofKind: Readonly<Record<string, (journal: Journal) => readonly Entry[]>> = {
	favours: openFavoursKept,
	needs: openNeedsKept,
	asks: journal => keptAsks(journal).filter(({state}) => state === 'open' || state === 'asked'),
	plans: plansKept,
};

const tests: Readonly<Record<string, (entry: Entry) => boolean>> = {
	entries: () => true,
	deeds: ({kind}) => kind === 'favour',
	ended: isEnded,
};

const newestFirst = (entries: readonly Entry[]): readonly Entry[] =>
	entries
		.map((entry, at) => ({entry, at}))
		.sort((a, b) => compareText(b.entry.date, a.entry.date) || b.at - a.at)
		.map(({entry}) => entry);

/** The entries of a kind whose ids begin so, the newest first. Months are read until there are enough. */
const entriesOf = async (kind: string, wanted: Wanted, load: LoadMonths): Promise<readonly Entry[]> => {
	const prefix = wanted.typed.toLowerCase();
	const kept = ofKind[kind];
	if (kept) return newestFirst(kept(wanted.journal).filter(({id}) => id.startsWith(prefix)));
	const test = tests[kind] ?? (() => true);
	const found: Entry[] = [];
	for (const {name, facts} of monthParts(wanted.journal)) {
		if (found.length >= most) break;
		if (prefix !== '' && !hasId(facts.ids, prefix)) continue;
		const month = (await load([name])).months.find(one => one.name === name);
		found.push(...newestFirst(month?.entries.filter(entry => entry.id.startsWith(prefix) && test(entry)) ?? []));
	}
	return found;
};

/** Whether one of these ids, of which each is the number that its first 12 digits are, begins so. */
const hasId = (ids: Float64Array, prefix: string): boolean => {
	const digits = prefix.replaceAll('-', '').slice(0, 12);
	const least = Number.parseInt(digits.padEnd(12, '0'), 16);
	let [low, high] = [0, ids.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ids[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low < ids.length && (ids[low] ?? 0) <= Number.parseInt(digits.padEnd(12, 'f'), 16);
};

/** Ids with the line of their entry, which begin as typed; those that the words before name already are left out. */
export const entriesOffered = async (kind: string, wanted: Wanted, load: LoadMonths): Promise<readonly Offered[]> => {
	const {typed, before, journal, today} = wanted;
	if (!/^[0-9a-f-]{0,36}$/i.test(typed)) return [];
	const short = shortIds(journal);
	const isSaid = (id: string): boolean => before.some(word => word.length >= 4 && id.startsWith(word.toLowerCase()));
	return (await entriesOf(kind, wanted, load))
		.filter(({id}) => !isSaid(id))
		.slice(0, most)
		.map(entry => {
			const id = short(entry.id);
			return {
				text: id.startsWith(typed.toLowerCase()) ? id : entry.id,
				about: printable(`${shortDay(entry.date, today)}  ${sentence(entry, today)}`),
			};
		});
};
