import {reopen} from '../../changes/reopen.ts';
import {type SettleBy, settle} from '../../changes/settle.ts';
import {usageError} from '../../errors.ts';
import {doneSentences} from '../../journal/done-words.ts';
import type {Wish} from '../../journal/wish.ts';
import type {Call, Command, Printed} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {transactionAsShown} from '../printing/as-shown.ts';
import {allSeen, seenOf} from '../printing/ids.ts';
import {report} from '../printing/report.ts';

const ways: readonly SettleBy[] = ['kept', 'returned', 'freely', 'released'];

export const settleCommand: Command = {
	usage: 'ID…',
	completes: {ID: 'favours'},
	summary: 'a favour is settled: kept, returned, let go',
	about: [
		'Without a flag a promise is kept, and the rest is returned. Several ids are one step, which one undo takes back.',
		'A favour stays in the journal with how it was settled. To pass one on to somebody else, use goodturn forward.',
	],
	flags: {
		kept: {type: 'switch', about: 'a promise was kept'},
		returned: {
			type: 'id',
			value: '[ID]',
			completes: 'deeds',
			about: 'it was returned, by the favour ID where there was one',
		},
		freely: {type: 'switch', about: 'no return was ever wanted'},
		release: {type: 'switch', about: 'let it go'},
		...privateFlag,
	},
	examples: ['goodturn settle 07de', 'goodturn settle 91bc --returned c3f9', 'goodturn settle 91bc --freely'],
	run: async call => {
		const {on, text} = call.flags;
		const said = ways.filter(way =>
			way === 'returned' ? text.returned !== undefined : on.has(way === 'released' ? 'release' : way),
		);
		if (said.length > 1)
			throw usageError(
				'A favour is settled in one way: --kept, --returned, --freely or --release. Nothing was settled.',
			);
		// In `settle --returned ID` the only id is the favour itself.
		const isItself = call.words.length === 0 && text.returned !== undefined && text.returned !== '';
		const ids = isItself ? [text.returned ?? ''] : call.words;
		if (ids.length === 0)
			throw usageError('Which favour? Write goodturn settle ID. goodturn ledger shows the ids. Nothing was settled.');
		const entries = await allSeen(call, ids);
		const returnedBy = isItself || !text.returned ? undefined : await seenOf(call, text.returned);
		return write(call, settle({entries, by: said[0], returnedBy}));
	},
};

export const reopenCommand: Command = {
	usage: 'ID…',
	completes: {ID: 'ended'},
	summary: 'take back how a favour was settled, a need met, an ask answered',
	about: ['Each is again what it was before: a promise, or open.'],
	flags: {...privateFlag},
	examples: ['goodturn reopen 07de'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError(
				'Which one? Write goodturn reopen ID. goodturn ledger --all shows what is settled. Nothing was reopened.',
			);
		return write(call, reopen({entries: await allSeen(call, call.words)}));
	},
};

/** Carries out the wish, and says of each favour what it is now. Throws as `commit`. */
export const write = async (call: Call, wish: Wish): Promise<Printed> => {
	const written = await call.store.commit(wish, call.context);
	const {day} = call.context.now;
	return report(call, written, {before: doneSentences(transactionAsShown(call, written).entries, day)});
};
