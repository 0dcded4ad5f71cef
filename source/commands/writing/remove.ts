import {remove} from '../../changes/remove.ts';
import {usageError} from '../../errors.ts';
import {leftBehind} from '../../journal/ledger/links.ts';
import type {Command} from '../command.ts';
import {privateFlag} from '../flags.ts';
import {asShown} from '../printing/as-shown.ts';
import {allSeen} from '../printing/ids.ts';
import {entryLines, report} from '../printing/report.ts';

export const removeCommand: Command = {
	usage: 'ID…',
	summary: 'take entries out of the journal; undo brings them back',
	about: ['Several ids are one step: one undo brings all of them back.'],
	flags: {...privateFlag},
	examples: ['goodturn remove c3f9', 'goodturn remove ^'],
	run: async call => {
		if (call.words.length === 0)
			throw usageError(
				'Which entry? Write goodturn remove ID, or ^ for the newest. goodturn list shows the ids. Nothing was removed.',
			);
		const removed = await allSeen(call, call.words);
		const entries = removed.map(({entry}) => entry);
		// Their ids are shortest while they are still there.
		const lines = entryLines(call, entries);
		const written = await call.store.commit(remove({entries: removed}), call.context);
		// What is linked to them may be in any month: a favour of years ago, settled by this one.
		const left = leftBehind(asShown(call, await call.store.load('all')), entries);
		const said = report(call, written, {entries: []});
		return {
			...said,
			lines: [
				'Removed:',
				...lines,
				...(left.length > 0 ? ['Linked to it, and still there:', ...entryLines(call, left)] : []),
				...said.lines,
			],
		};
	},
};
