import {type Day, monthOf} from '../journal/day.ts';
import {type Ask, type Entry, isOpenAsk} from '../journal/entry.ts';
import type {Seen} from '../journal/journal.ts';
import {newPeople} from '../journal/people/new-people.ts';
import type {Context} from '../journal/wish.ts';
import {named} from '../journal/words.ts';
import {cannot, isRefusal} from '../refusal.ts';
import {entriesFor} from './capture.ts';
import {changeEach} from './each.ts';
import {askedOn, declinedOn, favourOfAsk, grantedOn} from './followed-up.ts';
import {changedSince, monthsOf} from './seen.ts';
import {wishing} from './wishing.ts';

type Asks = {readonly asks: readonly Seen[]};
const months = ({asks}: Asks): {readonly months: ReturnType<typeof monthsOf>} => ({months: monthsOf(asks)});

/** An ask that is still to be answered, or why it is none, as a sentence. */
const openAsk = (entry: Entry): Ask | string => {
	if (entry.kind !== 'ask') return `${named(entry)} is not something that you ask.`;
	return isOpenAsk(entry) ? entry : `${named(entry)} is already ${entry.state}.`;
};

const ending =
	(end: (ask: Ask, context: Context) => Ask | string) =>
	(entry: Entry, context: Context): Entry | string => {
		const ask = openAsk(entry);
		return typeof ask === 'string' ? ask : end(ask, context);
	};

const asAsked = ending((ask, {now}) =>
	ask.state === 'asked' ? `You have already asked ${named(ask)}.` : askedOn(ask, now.day),
);
const asDeclined = ending((ask, {now}) => declinedOn(ask, now.day));
const asDropped = ending(ask => ({...ask, state: 'dropped'}));

/** Marks asks as asked, today. */
export const asked = wishing<Asks>({
	kind: 'asked',
	reads: months,
	decide: (journal, {asks}, context) => changeEach('asked', journal, asks, entry => asAsked(entry, context), context),
});

/** Marks asks as declined. */
export const declined = wishing<Asks>({
	kind: 'declined',
	reads: months,
	decide: (journal, {asks}, context) =>
		changeEach('declined:', journal, asks, entry => asDeclined(entry, context), context),
});

/** Drops asks: they will not be asked, or no answer is waited for. */
export const dropAsk = wishing<Asks>({
	kind: 'drop-ask',
	reads: months,
	decide: (journal, {asks}, context) => changeEach('drop', journal, asks, entry => asDropped(entry, context), context),
});

/**
 * An ask that was granted, and what came of it: the text of the ask where it is left out. `on`: the day that it is;
 * `isPromised`: it is still to come; `by`: the favour that came of it, where it is written already.
 */
export type Granted = {
	readonly ask: Seen;
	readonly on: Day;
	readonly what?: string;
	readonly isPromised?: boolean;
	readonly by?: Seen | undefined;
};

/** Marks an ask as granted, and writes the favour that came of it. */
export const granted = wishing<Granted>({
	kind: 'granted',
	reads: ({ask, on, by}) => ({months: [...new Set([...monthsOf(by ? [ask, by] : [ask]), monthOf(on)])]}),
	decide: (journal, {ask: seen, on, what, isPromised, by}, context) => {
		const ask = openAsk(seen.entry);
		if (typeof ask === 'string') return cannot(ask);
		if (ask.people.length === 0)
			return cannot(
				`${named(ask)} names nobody.`,
				'Nothing was changed.',
				'Write first whom you asked: edit it, as "ask Ruth: …".',
			);
		const changed = by && changedSince(journal, [by], 'Nothing was changed.');
		if (changed) return changed;
		if (by && (by.entry.kind !== 'favour' || by.entry.way !== 'received'))
			return cannot(`${named(by.entry)} is not a favour that you received.`);
		const favour = favourOfAsk(ask, on, isPromised ? 'promised' : 'open', what);
		const written = by ? [] : entriesFor(journal, {drafts: [favour]}, context);
		if (isRefusal(written)) return written;
		const id = by?.entry.id ?? written[0]?.after?.id ?? '';
		const change = changeEach('granted:', journal, [seen], () => grantedOn(ask, on, id), context);
		if (isRefusal(change)) return change;
		const entries = [...change.entries, ...written];
		return {...change, entries, people: newPeople(journal, entries, context.now.instant)};
	},
});
