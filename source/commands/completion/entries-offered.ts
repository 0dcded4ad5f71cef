import {shortDay} from '../../journal/day.ts';
import {compareText, type Entry} from '../../journal/entry.ts';
import {hasIdWith} from '../../journal/kept/ids.ts';
import {type MonthPart, monthParts} from '../../journal/kept/over-kept.ts';
import type {KeptFacts} from '../../journal/kept-month.ts';
import {sentence} from '../../journal/words.ts';
import {printable} from '../../printable.ts';
import {shortIds} from '../printing/ids.ts';
import type {Offered, Wanted} from './wanted.ts';

/** Ids that are offered at most, those of the newest entries. */
const most = 30;
/** The same where a part of the id is typed: each is in another month, which has to be read. */
const mostBegun = 10;

/** The entries of a month whose ids begin so, and maybe others, private ones too, in its order. */
export type ReadBegun = (month: MonthPart, prefix: string) => Promise<readonly Entry[]>;

const isEnded = (entry: Entry): boolean =>
	'state' in entry && ['settled', 'met', 'dropped', 'granted', 'declined'].includes(entry.state ?? '');

/** What is kept of a month, where that holds all that is offered: then the month need not be read. */
const keptOfKind: Readonly<Record<string, (facts: KeptFacts) => readonly Entry[]>> = {
	favours: ({favours}) => favours,
	needs: ({needs}) => needs,
	asks: ({asks}) => asks.filter(({state}) => state === 'open' || state === 'asked'),
	plans: ({plans}) => plans,
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

/** The entries of a kind whose ids begin so, the newest first. Months are looked into until there are enough. */
const entriesOfKind = async (kind: string, wanted: Wanted, read: ReadBegun): Promise<readonly Entry[]> => {
	const prefix = wanted.typed.toLowerCase();
	const enough = prefix === '' ? most : mostBegun;
	const kept = keptOfKind[kind];
	const isOffered = (entry: Entry): boolean => !entry.private && (tests[kind]?.(entry) ?? true);
	const found: Entry[] = [];
	for (const part of monthParts(wanted.journal)) {
		if (found.length >= enough) break;
		if (!kept && prefix !== '' && !hasIdWith(part.facts.ids, prefix)) continue;
		const entries = kept?.(part.facts) ?? (await read(part, prefix));
		found.push(...newestFirst(entries.filter(entry => isOffered(entry) && entry.id.startsWith(prefix))));
	}
	return found.slice(0, enough);
};

/** Ids with the line of their entry, which begin as typed; those that the words before name already are left out. */
export const entriesOffered = async (kind: string, wanted: Wanted, read: ReadBegun): Promise<readonly Offered[]> => {
	const {typed, before, journal, today} = wanted;
	if (!/^[0-9a-f-]{0,36}$/i.test(typed)) return [];
	const short = shortIds(journal);
	const isSaid = (id: string): boolean => before.some(word => word.length >= 4 && id.startsWith(word.toLowerCase()));
	return (await entriesOfKind(kind, wanted, read))
		.filter(({id}) => !isSaid(id))
		.map(entry => {
			const id = short(entry.id);
			return {
				text: id.startsWith(typed.toLowerCase()) ? id : entry.id,
				about: printable(`${shortDay(entry.date, today)}  ${sentence(entry, today)}`),
			};
		});
};
