import type {Understood} from '../../capture/captured.ts';
import {recordCapture} from '../../changes/capture.ts';
import type {FollowedUp} from '../../changes/followed-up.ts';
import type {MadeOffer} from '../../changes/offers-made.ts';
import type {Draft} from '../../journal/draft.ts';
import type {Seen} from '../../journal/journal.ts';
import {outcome, type Transaction} from '../../journal/transaction.ts';
import type {Call, Printed} from '../command.ts';
import {transactionAsShown} from '../printing/as-shown.ts';
import {seenOf} from '../printing/ids.ts';
import {line} from '../printing/print.ts';
import {entryLine, factLines, outcomeJson, report} from '../printing/report.ts';
import {offerOf} from './offer-of.ts';

/**
 * What was understood of a line, or of several: its drafts and what else it tells. `offers`: what it may also mean, of
 * several lines with the number of the draft that it would take the place of.
 */
export type ToWrite = Pick<Understood, 'drafts' | 'hints'> &
	Partial<Pick<Understood, 'facts' | 'thanks'>> & {
		readonly followedUp?: readonly FollowedUp[];
		readonly offers?: readonly (MadeOffer & {readonly at?: number})[];
		readonly starts?: ReadonlySet<number>;
	};

/**
 * Writes drafts as one transaction and reports it; with `--dry-run` only says what it would write. `did`: the command,
 * for the log; `found`: a favour that the drafts pass on and that was found already. Throws userError where a draft
 * names a favour that is none, and as `commit` does.
 */
export const writeDrafts = async (
	call: Call,
	did: string,
	{drafts, hints, facts = [], thanks = [], followedUp = [], offers = [], starts}: ToWrite,
	found?: Seen,
): Promise<Printed> => {
	const wish = recordCapture({
		did,
		drafts,
		...(starts && {starts}),
		facts,
		thanks,
		followedUp,
		favours: await favoursFor(call, drafts, found),
		known: call.store.get().people,
	});
	const isDry = call.flags.on.has('dry-run');
	const transaction = isDry ? await call.store.plan(wish, call.context) : await call.store.commit(wish, call.context);
	// What comes of a private ask is private, and was not typed.
	const typed = addedBy(transaction).slice(0, drafts.length);
	const printed = isDry ? dryRun(call, transaction, hints, typed) : report(call, transaction, {hints, typed});
	// What is not written yet has no id that an ask could be granted by.
	const isMade = (offer: MadeOffer): boolean =>
		!(isDry && 'done' in offer && offer.done.as === 'granted' && offer.done.draft !== undefined);
	const made = offers.filter(isMade).map(offer => offerOf(call, offer, typed, isDry));
	return {
		...printed,
		json: {...(printed.json as object), ...(made.length > 0 && {offers: made.map(({json}) => json)})},
		lines: [...printed.lines, ...made.flatMap(({lines}) => lines)],
	};
};

/**
 * The entries that `for:` of the drafts names, by what was written there; whether they may be paid forward, the change
 * says.
 */
const favoursFor = async (
	call: Call,
	drafts: readonly Draft[],
	found: Seen | undefined,
): Promise<ReadonlyMap<string, Seen>> => {
	const favours = new Map<string, Seen>();
	for (const {for: word} of drafts) {
		if (word === undefined) continue;
		favours.set(word, word === found?.entry.id ? found : await seenOf(call, word, {mayBePrivate: true}));
	}
	return favours;
};

/** Ids of the entries that a transaction adds. */
export const addedBy = (transaction: Transaction): readonly string[] => outcome(transaction).added.map(({id}) => id);

/** What a transaction would do, in words; nothing is written. `typed`: as for `report`. */
export const dryRun = (
	call: Call,
	transaction: Transaction,
	hints: readonly string[],
	typed: readonly string[] = addedBy(transaction),
): Printed => {
	const shown = transactionAsShown(call, transaction, typed);
	const {added, changed, people} = outcome(shown);
	return {
		json: outcomeJson(shown),
		lines: [
			...[...added, ...changed].map(entry => entryLine(call, entry)),
			...people.map(({name}) => line(call.style, [`+ ${name} is new`, 'new'])),
			...factLines(call, shown),
			...hints.map(hint => line(call.style, [hint])),
		],
		remarks: ['Nothing was written: this was a dry run.'],
	};
};
