import {cut} from '../../columns.ts';
import {userError} from '../../errors.ts';
import {compose, type Draft} from '../../journal/compose.ts';
import {monthOf} from '../../journal/day.ts';
import {type Entry, firstLine} from '../../journal/entry.ts';
import {outcome, type Transaction} from '../../journal/transaction.ts';
import {sentence, whoIn} from '../../journal/words.ts';
import type {Call, Printed} from '../command.ts';
import {entryOf} from '../printing/ids.ts';
import {line} from '../printing/print.ts';
import {entryLine, outcomeJson, report} from '../printing/report.ts';

/** Columns that a label takes in `log` and in `Undid: …`. */
const labelColumns = 60;

/** What a person did, for the log: the command and the entry, in few words: `add coffee with Ada Lovelace`, `gave Ada Lovelace: a lift`. */
export const labelOf = (call: Call, did: string, entry: Entry | undefined): string => {
	const isShort = entry?.kind === 'favour' && did !== 'add' && did !== 'edit';
	const what = !entry ? '' : isShort ? `${whoIn(entry)}: ${firstLine(entry)}` : sentence(entry, call.context.now.day);
	return cut(`${did} ${what}`.trim(), labelColumns);
};

/**
 * Writes drafts as one transaction and reports it; with `--dry-run` only says what it would write. Throws userError
 * where a draft names a favour that is none, and as `commit` does.
 */
export const writeDrafts = async (call: Call, did: string, drafts: readonly Draft[], hints: readonly string[]): Promise<Printed> => {
	const journal = await call.store.load([...new Set(drafts.map(draft => monthOf(draft.date)))]);
	const favours = await favoursFor(call, drafts);
	const composed = compose(journal, drafts, did, call.context, prefix => favours.get(prefix) ?? `No favour has an id that begins with ${prefix}.`);
	if (typeof composed === 'string') throw userError(`${composed} Nothing was written.`);
	const [first] = outcome(composed).added;
	const transaction = {...composed, label: labelOf(call, did, first)};
	if (call.flags.on.has('dry-run')) return dryRun(call, transaction, hints);
	return report(call, await call.store.commit(transaction), {hints});
};

/** The entries that `for:` of the drafts names, by what was written there; whether they may be paid forward, `compose` says. */
const favoursFor = async (call: Call, drafts: readonly Draft[]): Promise<ReadonlyMap<string, Entry>> => {
	const entries = new Map<string, Entry>();
	for (const {for: word} of drafts) if (word !== undefined) entries.set(word, await entryOf(call, word));
	return entries;
};

/** What a transaction would do, in words; nothing is written. */
export const dryRun = (call: Call, transaction: Transaction, hints: readonly string[]): Printed => {
	const {added, changed, people} = outcome(transaction);
	return {
		json: outcomeJson(transaction),
		lines: [
			...[...added, ...changed].map(entry => entryLine(call, entry)),
			...people.map(({name}) => line(call.style, [`+ ${name} is new`, 'new'])),
			...hints.map(hint => line(call.style, [hint])),
		],
		remarks: ['Nothing was written: this was a dry run.'],
	};
};
